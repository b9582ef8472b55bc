// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/reading.h"

#include "decoder/parts.h"
#include "decoder/replies.h"
#include "decoder/vocabulary.h"
#include "intake/characters.h"
#include "intake/command.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype mostCharacters = 16 * 1024 * 1024;
constexpr std::size_t mostReplies = 20'000;
constexpr qsizetype longestWordsOnly = 4000; // A reply without a code is no longer than this.

Stage stageOf(Command command)
{
    switch (command) {
    case Command::Greeting:
        return Stage::Helo;
    case Command::StartTls:
        return Stage::StartTls;
    case Command::Auth:
        return Stage::Auth;
    case Command::MailFrom:
        return Stage::MailFrom;
    case Command::RcptTo:
        return Stage::RcptTo;
    case Command::Data:
        return Stage::Data;
    case Command::EndOfData:
        return Stage::EndOfData;
    case Command::None:
    case Command::Other:
        break;
    }
    return Stage::Unknown;
}

/// Walks through the sections of a document and gathers the reading.
class Decoder final
{
public:
    explicit Decoder(const Document &document)
        : m_document(document)
        , m_parts(document)
        , m_reader(m_reading.replies, m_parts, m_around)
    {
        m_reading.format = document.format;
    }

    Reading run()
    {
        if (m_document.format == Format::Transcript)
            m_around.stage = Stage::Connect;
        for (const Section &section : m_document.sections) {
            if (!mayRead(section))
                break;
            read(section);
        }
        if (m_reading.replies.empty())
            readWordsOnly();
        if (m_document.format == Format::Transcript)
            keepRefusals();
        m_reading.parts = m_parts.takeParts();
        m_reading.remarks = m_parts.takeRemarks();
        return std::move(m_reading);
    }

private:
    bool mayRead(const Section &section)
    {
        m_read += section.text.size();
        const bool isTooMuch = m_reading.replies.size() >= mostReplies || m_read > mostCharacters;
        if (isTooMuch) {
            m_parts.enter(section);
            m_parts.remark(Remark::Kind::TooMuch, {0, std::min<qsizetype>(section.text.size(), 1)});
        }
        return !isTooMuch;
    }

    void read(const Section &section)
    {
        const TextSpan whole{0, section.text.size()};
        switch (section.kind) {
        case Section::Kind::ServerText:
        case Section::Kind::LogLine:
        case Section::Kind::StatusFields:
            if (m_document.format != Format::Words)
                m_reader.read(section, whole);
            break;
        case Section::Kind::ServerLine:
            m_reader.read(section, whole);
            break;
        case Section::Kind::ClientLine:
            readClient(section);
            break;
        case Section::Kind::ReturnedMessage:
        case Section::Kind::Unused:
            break;
        }
    }

    void readClient(const Section &section)
    {
        const Command command = smtpCommand(section.text);
        if (command == Command::None)
            return;
        const Stage stage = stageOf(command);
        m_around.stage = stage;
        m_reader.readCommand(section, stage);
    }

    /// A reply without any code is known by its words alone, where the whole paste is one.
    void readWordsOnly()
    {
        if (m_document.format != Format::Reply && m_document.format != Format::BounceText)
            return;
        for (const Section &section : m_document.sections) {
            if (section.kind == Section::Kind::ServerText) {
                m_reader.readWords(section, {0, std::min(section.text.size(), longestWordsOnly)});
                return;
            }
        }
    }

    /// A session is full of answers that all was well; where one was refused, only refusals are answers to
    /// explain.
    void keepRefusals()
    {
        std::vector<Reply> &replies = m_reading.replies;
        const auto isRefusal = [](const Reply &reply) { return !reply.code || reply.code->value >= 400; };
        std::vector<int> numbers(replies.size(), -1);
        int next = 0;
        const bool isRefused = std::any_of(replies.begin(), replies.end(), isRefusal);
        for (std::size_t i = 0; i < replies.size(); ++i) {
            const bool isLastWord =
                !isRefused && (replies[i].stage == Stage::EndOfData || i + 1 == replies.size());
            if (isRefused ? isRefusal(replies[i]) : isLastWord && (next == 0)) {
                numbers[i] = next;
                replies[std::size_t(next++)] = Reply(replies[i]);
            }
        }
        replies.resize(std::size_t(next));
        m_parts.renumber(numbers);
    }

    const Document &m_document;
    Reading m_reading;
    PartList m_parts;
    Surroundings m_around;
    ReplyReader m_reader;
    qsizetype m_read = 0;
};

} // namespace

Reading decode(const Document &document)
{
    return Decoder(document).run();
}

} // namespace Codebook
