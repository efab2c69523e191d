# peerlint_bench measures the stages, peerlint_bench_lists the algebra of access lists,
# peerlint_bench_fleets the tunnels of many routers, peerlint_bench_applets runs of applets (bench/run
# prints the tables); peerlint_stage runs a stage for a profiler, peerlint_corpus writes the texts.
find_package(benchmark REQUIRED)  # Debian: libbenchmark-dev

add_library(peerlint_bench_corpus STATIC bench/corpus.cpp bench/stage.cpp)
target_include_directories(peerlint_bench_corpus
  PUBLIC ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/lib PRIVATE ${PEERLINT_GENERATED_DIR})
target_link_libraries(peerlint_bench_corpus PUBLIC peerlint_library PRIVATE fmt::fmt)
peerlint_target(peerlint_bench_corpus)

add_executable(peerlint_bench bench/stages.cpp)
target_link_libraries(peerlint_bench PRIVATE peerlint_bench_corpus benchmark::benchmark)
peerlint_target(peerlint_bench)

add_executable(peerlint_bench_lists bench/access_lists.cpp bench/lists.cpp)
target_include_directories(peerlint_bench_lists
  PRIVATE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/lib)
target_link_libraries(peerlint_bench_lists PRIVATE peerlint_library benchmark::benchmark)
peerlint_target(peerlint_bench_lists)

add_executable(peerlint_bench_fleets bench/fleets.cpp)
target_link_libraries(peerlint_bench_fleets PRIVATE peerlint_library benchmark::benchmark)
peerlint_target(peerlint_bench_fleets)
add_executable(peerlint_bench_applets bench/applets.cpp)
target_include_directories(peerlint_bench_applets
  PRIVATE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/lib)
target_link_libraries(peerlint_bench_applets PRIVATE peerlint_library benchmark::benchmark)
peerlint_target(peerlint_bench_applets)

add_executable(peerlint_stage bench/run_stage.cpp)
target_link_libraries(peerlint_stage PRIVATE peerlint_bench_corpus)
peerlint_target(peerlint_stage)

add_executable(peerlint_corpus bench/write_corpus.cpp)
target_link_libraries(peerlint_corpus PRIVATE peerlint_bench_corpus)
peerlint_target(peerlint_corpus)
