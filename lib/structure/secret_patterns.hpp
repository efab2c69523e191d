#pragma once

#include <span>
#include <string_view>

namespace peerlint::structure {

/// Where IOS takes secrets, one pattern a row. At each word of a line the first row that fits there
/// decides, and its words are consumed; a row without `$` says that there is no secret.
///
///     KEYword   the capitals at least, then as much of the rest as was typed; letter case ignored,
///               and a dash behind the capitals is one of the rest
///     *part*    a word that contains it
///     *         any word
///     #         a number of at most five digits
///     %         a type of encryption, one digit, if another word follows
///     $         the secret          $$   the secret is the rest of the line
///     a|b       one of them         a?   may be missing
///     .         the line ends here  ...  whatever the rest of the line says
///
/// The first word of a row is a keyword with three capitals at least.
[[nodiscard]] std::span<const std::string_view> secret_patterns();

/// What stands behind a secret, written as above: a key with a blank in it ends before them.
[[nodiscard]] std::span<const std::string_view> words_behind_secrets();

}  // namespace peerlint::structure
