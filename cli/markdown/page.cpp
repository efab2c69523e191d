#include "cli/markdown/page.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include "cli/markdown/code_block.hpp"
#include "cli/markdown/layout.hpp"
#include "cli/markdown/table.hpp"
#include "render/glyphs.hpp"

// The only unit that sees cmark. Its tree is walked once; what stands in a block is gathered and
// drawn when the block ends.
namespace peerlint::cli::markdown {
namespace {

constexpr std::size_t code_indent = 4;

std::string text_of(const char* text) { return text == nullptr ? "" : text; }

alignment alignment_of(std::uint8_t letter) {
  if (letter == 'c') return alignment::center;
  return letter == 'r' ? alignment::right : alignment::left;
}

class page {
 public:
  page(std::size_t columns, style dress) : dress_(dress), layout_(columns, dress) {}

  void begin(cmark_node* node) {
    if (const auto* known = find(node); known != nullptr && known->begin != nullptr)
      (this->*known->begin)(node);
  }

  void end(cmark_node* node) {
    if (const auto* known = find(node); known != nullptr && known->end != nullptr)
      (this->*known->end)(node);
  }

  std::string finish() { return layout_.finish(); }

 private:
  using step = void (page::*)(cmark_node*);
  struct construct {
    std::string_view name;  // cmark's; the types of its extensions have nothing else
    step begin;
    step end;
  };
  static const construct constructs[];

  static const construct* find(cmark_node* node);

  void paragraph(cmark_node*) { layout_.paragraph(std::exchange(inline_, {})); }
  void heading(cmark_node* node) {
    layout_.heading(std::exchange(inline_, {}),
                    static_cast<unsigned>(cmark_node_get_heading_level(node)));
  }
  void rule(cmark_node*) { layout_.lines({std::string(layout_.room(), '-')}); }
  void html_block(cmark_node* node) {
    layout_.lines(draw_code(text_of(cmark_node_get_literal(node)), "", dress_));
  }
  void code_block(cmark_node* node) {
    layout_.lines(draw_code(text_of(cmark_node_get_literal(node)),
                            text_of(cmark_node_get_fence_info(node)), dress_),
                  code_indent);
  }

  void begin_quote(cmark_node*) { layout_.begin_quote(); }
  void begin_item(cmark_node*) { layout_.begin_item(); }
  void end_margin(cmark_node*) { layout_.end_margin(); }
  void end_list(cmark_node*) { layout_.end_list(); }

  template <mark value>
  void begin_mark(cmark_node*) {
    marks_ |= value;
  }
  template <mark value>
  void end_mark(cmark_node*) {
    marks_ &= static_cast<std::uint8_t>(~value);
  }

  void text(cmark_node* node) { add(text_of(cmark_node_get_literal(node))); }
  void blank(cmark_node*) { add(" "); }
  void line_break(cmark_node*) { inline_.push_back({"\n"}); }
  void inline_code(cmark_node* node) {
    const auto said = text_of(cmark_node_get_literal(node));
    begin_mark<code>(node);
    // Without colours, code stands between the signs that it has in Markdown.
    add(dress_.color ? said : '`' + said + '`');
    end_mark<code>(node);
  }

  void add(const std::string& text) { inline_.push_back({render::printable(text), marks_, url_}); }

  void begin_list(cmark_node* node) {
    const bool is_tight = cmark_node_get_list_tight(node) != 0;
    if (cmark_node_get_list_type(node) == CMARK_ORDERED_LIST)
      layout_.begin_list(is_tight, static_cast<unsigned>(cmark_node_get_list_start(node)));
    else
      layout_.begin_list(is_tight, {});
  }

  void begin_link(cmark_node* node) {
    url_ = text_of(cmark_node_get_url(node));
    // A page that lies beside this one is nowhere for a terminal.
    if (url_.find(':') == std::string::npos) url_.clear();
    link_begins_ = inline_.size();
  }

  void end_link(cmark_node*) {
    std::string words;
    for (auto at = link_begins_; at < inline_.size(); ++at) words += inline_[at].text;
    const auto url = std::exchange(url_, {});
    if (!dress_.links && !url.empty() && words != url) add(" (" + url + ')');
  }

  void begin_table(cmark_node* node) {
    table_ = {};
    const auto* letters = cmark_gfm_extensions_get_table_alignments(node);
    for (std::uint16_t i = 0; i < cmark_gfm_extensions_get_table_columns(node); ++i)
      table_.columns.push_back(alignment_of(letters[i]));
  }

  void begin_row(cmark_node*) { table_.rows.emplace_back(); }

  void end_cell(cmark_node*) {
    if (table_.rows.size() == 1)
      for (auto& each : inline_) each.marks |= strong;
    table_.rows.back().push_back(std::exchange(inline_, {}));
  }

  void end_table(cmark_node*) { layout_.lines(draw(table_, layout_.room(), dress_)); }

  style dress_;
  layout layout_;
  rich_text inline_;
  std::uint8_t marks_ = none;
  std::string url_;
  std::size_t link_begins_ = 0;
  table table_;
};

// cmark tells of what has nothing in it but its text only that it begins.
const page::construct page::constructs[] = {
    {"paragraph", nullptr, &page::paragraph},
    {"heading", nullptr, &page::heading},
    {"list", &page::begin_list, &page::end_list},
    {"item", &page::begin_item, &page::end_margin},
    {"block_quote", &page::begin_quote, &page::end_margin},
    {"code_block", &page::code_block, nullptr},
    {"html_block", &page::html_block, nullptr},
    {"thematic_break", &page::rule, nullptr},
    {"table", &page::begin_table, &page::end_table},
    {"table_header", &page::begin_row, nullptr},
    {"table_row", &page::begin_row, nullptr},
    {"table_cell", nullptr, &page::end_cell},
    {"text", &page::text, nullptr},
    {"html_inline", &page::text, nullptr},
    {"softbreak", &page::blank, nullptr},
    {"linebreak", &page::line_break, nullptr},
    {"code", &page::inline_code, nullptr},
    {"emph", &page::begin_mark<slanted>, &page::end_mark<slanted>},
    {"strong", &page::begin_mark<strong>, &page::end_mark<strong>},
    {"strikethrough", &page::begin_mark<struck>, &page::end_mark<struck>},
    {"link", &page::begin_link, &page::end_link},
    {"image", &page::begin_link, &page::end_link},
};

const page::construct* page::find(cmark_node* node) {
  const std::string_view name = cmark_node_get_type_string(node);
  const auto* const found = std::find_if(std::begin(constructs), std::end(constructs),
                                         [&](const construct& each) { return each.name == name; });
  return found == std::end(constructs) ? nullptr : found;
}

using node_owner = std::unique_ptr<cmark_node, void (*)(cmark_node*)>;

node_owner parsed(std::string_view text) {
  cmark_gfm_core_extensions_ensure_registered();
  const std::unique_ptr<cmark_parser, void (*)(cmark_parser*)> parser(
      cmark_parser_new(CMARK_OPT_VALIDATE_UTF8), cmark_parser_free);
  for (const auto* name : {"table", "strikethrough"})
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
  cmark_parser_feed(parser.get(), text.data(), text.size());
  return {cmark_parser_finish(parser.get()), cmark_node_free};
}

}  // namespace

std::string draw_page(std::string_view text, std::size_t columns, style dress) {
  const auto root = parsed(text);
  const std::unique_ptr<cmark_iter, void (*)(cmark_iter*)> walk(cmark_iter_new(root.get()),
                                                                cmark_iter_free);
  page drawn(columns, dress);
  for (auto event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
       event = cmark_iter_next(walk.get())) {
    auto* const node = cmark_iter_get_node(walk.get());
    event == CMARK_EVENT_ENTER ? drawn.begin(node) : drawn.end(node);
  }
  return drawn.finish();
}

}  // namespace peerlint::cli::markdown
