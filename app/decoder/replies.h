// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoder/draft.h"
#include "decoder/parts.h"
#include "decoder/token.h"

#include <QStringView>

#include <vector>

namespace Codebook {

/// What earlier sections tell about the replies that follow.
struct Surroundings
{
    Speaker peer;                 ///< "while talking to mx.example.com".
    Speaker reporter;             ///< "Generating server: out.example.org".
    Stage stage = Stage::Unknown; ///< The client's last command.
};

/// Finds the replies in pieces of text: where each begins, continues, nests another one and ends.
class ReplyReader final
{
public:
    /// Replies go to `replies`, pieces of interest to `parts`.
    ReplyReader(std::vector<Reply> &replies, PartList &parts, Surroundings &around)
        : m_replies(replies)
        , m_parts(parts)
        , m_around(around)
    {}

    /// Reads a piece of the section's text. A reply does not go on from one piece to the next.
    void read(const Section &section, TextSpan piece);

    /// Marks a client's command and the addresses and hosts in it.
    void readCommand(const Section &section, Stage stage);

    /// Makes the piece one reply without a code, with the stage that the last read() found in it. Says
    /// whether it has any words.
    bool readWords(const Section &section, TextSpan piece);

    /// The piece as such a reply, without adding it to what was read.
    [[nodiscard]] Reply wordsOf(const Section &section, TextSpan piece) const;

private:
    enum class Marker { None, Said, Refused, Arrow, Protocol, CodeWord };
    struct Peer
    {
        TextSpan span; ///< Host and address together.
        Speaker speaker;
        int part = -1;
        qsizetype line = 0;
        bool isFrom = false;  ///< "from HOST": who asked, not who answers.
        bool isNamed = false; ///< "host HOST": who the next reply is from.
        bool isBy = false;    ///< "rejected … by HOST. [IP]".
    };

    void readToken(const Token &token);
    void readBreak(const Token &token);
    void readCode(const Token &token);
    void readStatus(const Token &token);
    void readSlip(const Token &token);
    void readPeer(const Token &token);
    void readAddress(const Token &token);
    void noticeRole(const Token &token);
    [[nodiscard]] qsizetype peerEnd(const Token &token) const;
    void readStage(const Token &token);
    void readSaid(const Token &token);
    void setMarker(Marker marker, const Token &token);

    [[nodiscard]] bool isOpen() const { return !m_chain.empty(); }
    [[nodiscard]] Draft &inner() { return m_chain.back(); }
    [[nodiscard]] bool hasWords(qsizetype from, qsizetype to) const;
    [[nodiscard]] bool isNextLabel(qsizetype line, qsizetype next) const;
    [[nodiscard]] qsizetype columnOf(qsizetype position) const;
    [[nodiscard]] QStringView wordBefore(qsizetype position) const;
    [[nodiscard]] QStringView wordAfter(qsizetype position) const;
    [[nodiscard]] bool isAdjacentTo(qsizetype end, const Token &token) const
    {
        return !hasWords(end, token.span.start);
    }
    [[nodiscard]] bool isBeforeSameCode(const Token &code) const;
    [[nodiscard]] bool isFollowedByStatus(const Token &token) const;
    [[nodiscard]] bool isMarked(const Token &token, Marker weakest) const;
    [[nodiscard]] bool isBehindAddress(const Token &code) const;
    [[nodiscard]] bool isCell(const Token &code) const;
    [[nodiscard]] bool isCount(const Token &code) const;
    [[nodiscard]] bool canBegin(const Token &code) const;
    [[nodiscard]] bool canBeginBehindSign(const Token &code) const;
    [[nodiscard]] bool isPort(const Token &code) const;
    [[nodiscard]] bool isPartOfPhoneNumber(const Token &code) const;
    [[nodiscard]] bool nests(const Token &code) const;
    [[nodiscard]] bool peerSpeaksBefore(const Token &code) const;
    [[nodiscard]] bool beginsWithStatus(const Token &status) const;

    [[nodiscard]] bool standsBehindItsWords(const Token &token) const;
    [[nodiscard]] bool isOfNextLine(const Token &code);
    [[nodiscard]] bool isSaidByNext(const Token &code) const;
    void begin(const Token &token, bool isNested);
    void mark(const Token &code, bool isNewLine);
    void takeStatus(const Token &status);
    void addWords(qsizetype to);
    void close(qsizetype end);
    [[nodiscard]] qsizetype frameStart(const Token &token) const;

    std::vector<Reply> &m_replies;
    PartList &m_parts;
    Surroundings &m_around;

    const Section *m_section = nullptr;
    QStringView m_text;
    std::vector<Token> m_tokens;
    std::size_t m_index = 0;

    std::vector<Draft> m_chain; ///< The open reply and what it nests; empty when none is open.
    qsizetype m_wordsFrom = 0;  ///< Where the words begin that are not yet added to the innermost draft.
    qsizetype m_pieceEnd = 0;
    qsizetype m_closedAt = 0; ///< Where the last reply ended.
    qsizetype m_lineStart = 0;
    qsizetype m_headLine = -1; ///< The last line outside a reply that began with an address, and where in it.
    qsizetype m_headColumn = -1;
    Marker m_marker = Marker::None;
    qsizetype m_markerStart = 0;
    qsizetype m_markerEnd = 0;
    qsizetype m_markerLine = 0;
    Peer m_peer;
    Stage m_stage = Stage::Unknown; ///< Of a frame that stands before the reply.
    qsizetype m_stageLine = 0;
    int m_firstPart = 0; ///< Parts from here on may belong to the next reply.
};

} // namespace Codebook
