#include "cli/markdown/page.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <md4c.h>

#include "cli/markdown/code_block.hpp"
#include "cli/markdown/layout.hpp"
#include "cli/markdown/table.hpp"
#include "render/glyphs.hpp"

// The only unit that sees md4c, which calls when a block or a span begins and ends. What stands in
// a block is gathered and drawn when the block ends.
namespace peerlint::cli::markdown {
namespace {

constexpr std::size_t code_indent = 4;

struct entity {
  std::string_view name;
  std::string_view text;
};

constexpr entity entities[] = {
    {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&nbsp;", " "}};

std::string_view character(std::string_view name) {
  const auto found = std::find_if(std::begin(entities), std::end(entities),
                                  [&](const entity& each) { return each.name == name; });
  return found == std::end(entities) ? name : found->text;
}

std::string text_of(const MD_ATTRIBUTE& of) {
  return of.text == nullptr ? std::string() : std::string(of.text, of.size);
}

mark mark_of(MD_SPANTYPE type) {
  constexpr std::pair<MD_SPANTYPE, mark> marks[] = {
      {MD_SPAN_EM, slanted}, {MD_SPAN_STRONG, strong}, {MD_SPAN_CODE, code}, {MD_SPAN_DEL, struck}};
  for (const auto& [of, value] : marks)
    if (of == type) return value;
  return none;
}

alignment alignment_of(MD_ALIGN value) {
  if (value == MD_ALIGN_CENTER) return alignment::center;
  return value == MD_ALIGN_RIGHT ? alignment::right : alignment::left;
}

class page {
 public:
  page(std::size_t columns, style dress) : dress_(dress), layout_(columns, dress) {}

  void begin(MD_BLOCKTYPE type, void* detail) {
    end_paragraph();
    if (type == MD_BLOCK_UL)
      layout_.begin_list(static_cast<MD_BLOCK_UL_DETAIL*>(detail)->is_tight != 0, {});
    if (type == MD_BLOCK_OL) {
      const auto& of = *static_cast<MD_BLOCK_OL_DETAIL*>(detail);
      layout_.begin_list(of.is_tight != 0, of.start);
    }
    if (type == MD_BLOCK_LI) layout_.begin_item();
    if (type == MD_BLOCK_QUOTE) layout_.begin_quote();
    if (type == MD_BLOCK_CODE) {
      code_info_ = text_of(static_cast<MD_BLOCK_CODE_DETAIL*>(detail)->info);
      in_code_ = true;
    }
    if (type == MD_BLOCK_TABLE) table_ = {};
    if (type == MD_BLOCK_TR) table_.rows.emplace_back();
  }

  void end(MD_BLOCKTYPE type, void* detail) {
    if (type == MD_BLOCK_H)
      layout_.heading(std::exchange(inline_, {}), static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD)
      end_cell(type == MD_BLOCK_TH, static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align);
    end_paragraph();
    if (type == MD_BLOCK_HR) layout_.lines({std::string(layout_.room(), '-')});
    if (type == MD_BLOCK_CODE) end_code();
    if (type == MD_BLOCK_TABLE) layout_.lines(draw(table_, layout_.room(), dress_));
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) layout_.end_list();
    if (type == MD_BLOCK_LI || type == MD_BLOCK_QUOTE) layout_.end_margin();
  }

  void begin(MD_SPANTYPE type, void* detail) {
    marks_ |= mark_of(type);
    if (type == MD_SPAN_CODE) quote();
    if (type == MD_SPAN_A) url_ = text_of(static_cast<MD_SPAN_A_DETAIL*>(detail)->href);
    if (type == MD_SPAN_IMG) url_ = text_of(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src);
    // A page that lies beside this one is nowhere for a terminal.
    if (url_.find(':') == std::string::npos) url_.clear();
    if (type == MD_SPAN_A || type == MD_SPAN_IMG) link_begins_ = inline_.size();
  }

  void end(MD_SPANTYPE type) {
    if (type == MD_SPAN_CODE) quote();
    marks_ &= static_cast<std::uint8_t>(~mark_of(type));
    if (type == MD_SPAN_A || type == MD_SPAN_IMG) end_link();
  }

  void text(MD_TEXTTYPE type, std::string_view said) {
    if (in_code_) {
      code_ += said;
    } else if (type == MD_TEXT_BR) {
      inline_.push_back({"\n"});
    } else {
      if (type == MD_TEXT_NULLCHAR) said = "?";
      if (type == MD_TEXT_ENTITY) said = character(said);
      inline_.push_back({render::printable(type == MD_TEXT_SOFTBR ? " " : said), marks_, url_});
    }
  }

  std::string finish() { return layout_.finish(); }

 private:
  // Without colours, code stands between the signs that it has in Markdown.
  void quote() {
    if (!dress_.color) inline_.push_back({"`", marks_, url_});
  }

  void end_link() {
    rich_text shown(inline_.begin() + static_cast<std::ptrdiff_t>(link_begins_), inline_.end());
    std::string words;
    for (const auto& each : shown) words += each.text;
    if (!dress_.links && !url_.empty() && words != url_)
      inline_.push_back({" (" + render::printable(url_) + ')', none});
    url_.clear();
  }

  void end_paragraph() {
    if (!inline_.empty()) layout_.paragraph(std::exchange(inline_, {}));
  }

  void end_code() {
    in_code_ = false;
    layout_.lines(draw_code(code_, code_info_, dress_), code_indent);
    code_.clear();
  }

  void end_cell(bool is_head, MD_ALIGN how) {
    if (is_head) {
      table_.columns.push_back(alignment_of(how));
      for (auto& each : inline_) each.marks |= strong;
    }
    table_.rows.back().push_back(std::exchange(inline_, {}));
  }

  style dress_;
  layout layout_;
  rich_text inline_;
  std::uint8_t marks_ = none;
  std::string url_;
  std::size_t link_begins_ = 0;
  bool in_code_ = false;
  std::string code_;
  std::string code_info_;
  table table_;
};

page& as_page(void* user) { return *static_cast<page*>(user); }

}  // namespace

std::string draw_page(std::string_view text, std::size_t columns, style dress) {
  MD_PARSER parser{};
  parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOHTML;
  parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* user) {
    return as_page(user).begin(type, detail), 0;
  };
  parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* user) {
    return as_page(user).end(type, detail), 0;
  };
  parser.enter_span = [](MD_SPANTYPE type, void* detail, void* user) {
    return as_page(user).begin(type, detail), 0;
  };
  parser.leave_span = [](MD_SPANTYPE type, void*, void* user) {
    return as_page(user).end(type), 0;
  };
  parser.text = [](MD_TEXTTYPE type, const MD_CHAR* said, MD_SIZE size, void* user) {
    return as_page(user).text(type, {said, size}), 0;
  };
  page drawn(columns, dress);
  md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &drawn);
  return drawn.finish();
}

}  // namespace peerlint::cli::markdown
