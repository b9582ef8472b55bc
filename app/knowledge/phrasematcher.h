// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/foldedtext.h"
#include "text/packed.h"

#include <QHash>

#include <array>
#include <optional>
#include <vector>

namespace Codebook {

/// Finds all phrases of all rules in a text in one pass (grammar: resources/knowledge/README.md).
///
/// Every phrase is filed under up to four characters of its first literal piece, the group that the fewest
/// other phrases have. The pass looks up each place of the text in that file and compares what it finds
/// there, so the time grows with the length of the text only: a phrase compares at most its own length, a
/// placeholder reads at most `longestToken` characters. All that the pass needs lies in flat lists, which the
/// build prepares for the built-in rules.
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

    /// How many phrases there are.
    [[nodiscard]] int count() const { return static_cast<int>(m_phrases.size()); }
    /// Characters of a phrase's own words: what stands for its placeholders does not count.
    [[nodiscard]] qsizetype literalLength(int phrase) const;
    /// The first place of every phrase that is in the text, ordered by number of the phrase.
    [[nodiscard]] std::vector<Match> find(const FoldedText &text) const;
    /// True unless a list points outside another: to be asked of a matcher that was read from prepared data.
    [[nodiscard]] bool isSound() const;

private:
    enum class Kind : quint32 { Literal, Ip, Host, Address, Number, Word };
    struct Piece
    {
        Kind kind = Kind::Literal;
        quint32 start = 0; ///< Of a literal's characters in m_text.
        quint32 length = 0;
    };
    struct Compiled
    {
        quint32 firstPiece = 0;
        quint32 pieces = 0;
        quint32 anchorPiece =
            0; ///< The first literal piece of two characters or more; counted from firstPiece.
        quint32 anchorOffset = 0; ///< Of the filed characters in the anchor piece.
        quint32 isOpenStart = 0;  ///< `*`: may begin inside a word.
        quint32 isOpenEnd = 0;
    };
    struct Filed
    {
        quint32 keyStart = 0; ///< The first two of four characters.
        quint32 keyEnd = 0;
        quint32 phrase = 0;

        [[nodiscard]] quint64 key() const { return quint64(keyStart) << 32 | keyEnd; }
    };
    using Pieces = std::span<const Piece>;
    template <typename Pack>
    friend void fields(Pack &pack, PhraseMatcher &matcher);

    [[nodiscard]] bool compile(QString body, Compiled &compiled);
    [[nodiscard]] bool readPiece(const QString &body, qsizetype &position, std::vector<Piece> &pieces);
    [[nodiscard]] QStringView textOf(const Piece &piece) const
    {
        return QStringView(m_text).sliced(piece.start, piece.length);
    }
    [[nodiscard]] QStringView anchorOf(const Compiled &phrase) const
    {
        return textOf(m_pieces[phrase.firstPiece + phrase.anchorPiece]);
    }
    [[nodiscard]] bool isAboutAddress(const Compiled &phrase) const;
    [[nodiscard]] std::optional<TextSpan> matchAt(const Compiled &phrase, QStringView text,
                                                  qsizetype anchor) const;
    [[nodiscard]] std::optional<qsizetype> matchForward(Pieces pieces, QStringView text,
                                                        qsizetype position) const;
    [[nodiscard]] std::optional<qsizetype> tokenBefore(Pieces pieces, std::size_t anchorPiece,
                                                       QStringView text, qsizetype end) const;
    [[nodiscard]] static bool fits(Kind kind, QStringView token);
    [[nodiscard]] std::array<std::vector<Filed>, 4> chooseAnchors();

    QHash<QString, int> m_numbers; ///< Of the phrases added.
    std::vector<Piece> m_newPieces;
    std::vector<Compiled> m_newPhrases;

    QString m_text; ///< The characters of all literals.
    PackedArray<Piece> m_pieces;
    PackedArray<Compiled> m_phrases;
    std::array<PackedArray<Filed>, 4> m_files;   ///< By number of characters - 1; ordered by key.
    std::array<PackedArray<quint32>, 4> m_slots; ///< Hash of key → first place in m_files + 1.
};

} // namespace Codebook
