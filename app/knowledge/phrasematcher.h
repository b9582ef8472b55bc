// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/foldedtext.h"

#include <QHash>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace Codebook {

/// Finds all phrases of all rules in a text in one pass (grammar: resources/knowledge/README.md).
///
/// Every phrase is filed under up to four characters of its first literal piece, the group that the fewest
/// other phrases have. The pass looks up each place of the text in that file and compares what it finds
/// there, so the time grows with the length of the text only: a phrase compares at most its own length, a
/// placeholder reads at most `longestToken` characters.
class PhraseMatcher final
{
public:
    struct Match
    {
        int phrase = -1;
        TextSpan span; ///< In the folded text.
    };

    static constexpr qsizetype longestToken = 320; ///< Of an address (RFC 5321, 4.5.3.1: 64 + 1 + 255).

    /// Files a phrase and gives its number; the same phrase again gives the same number. Nothing when it
    /// cannot be matched: no literal piece of two letters, or an unknown placeholder.
    [[nodiscard]] std::optional<int> add(const QString &phrase);
    /// To be called once after the last add().
    void build();

    [[nodiscard]] int count() const { return static_cast<int>(m_phrases.size()); }
    /// The first place of every phrase that is in the text, ordered by number of the phrase.
    [[nodiscard]] std::vector<Match> find(const FoldedText &text) const;

private:
    enum class Kind : quint8 { Literal, Ip, Host, Address, Number, Word };
    struct Piece
    {
        Kind kind = Kind::Literal;
        QString text;
    };
    struct Compiled
    {
        std::vector<Piece> pieces;
        std::size_t anchorPiece = 0; ///< The first literal piece of two characters or more.
        qsizetype anchorOffset = 0;  ///< Of the filed characters in the anchor piece.
        bool isOpenStart = false;    ///< `*`: may begin inside a word.
        bool isOpenEnd = false;
    };
    struct Filed
    {
        quint64 key = 0;
        int phrase = -1;
    };

    [[nodiscard]] static std::optional<Compiled> compile(const QString &phrase);
    [[nodiscard]] static bool readPiece(const QString &body, qsizetype &position, std::vector<Piece> &pieces);
    [[nodiscard]] std::optional<TextSpan> matchAt(const Compiled &phrase, QStringView text,
                                                  qsizetype anchor) const;
    [[nodiscard]] static std::optional<qsizetype> matchForward(const Compiled &phrase, std::size_t piece,
                                                               QStringView text, qsizetype position);
    [[nodiscard]] static std::optional<qsizetype> tokenBefore(const Compiled &phrase, QStringView text,
                                                              qsizetype end);
    [[nodiscard]] static bool fits(Kind kind, QStringView token);
    void chooseAnchors();

    std::vector<Compiled> m_phrases;
    QHash<QString, int> m_numbers;
    std::array<std::vector<Filed>, 4> m_files;         ///< By number of characters - 1; ordered by key.
    std::array<std::vector<std::uint32_t>, 4> m_slots; ///< Hash of key → first place in m_files + 1.
};

} // namespace Codebook
