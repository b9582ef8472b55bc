// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/passages.h"

#include "decoder/noticewords.h"
#include "intake/anycase.h"
#include "intake/characters.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace Codebook {

namespace {

constexpr qsizetype mostWords = 1200; // A reason without a code is no longer.
constexpr std::size_t mostPassages = 12;
constexpr int mostParagraphs = 5;

class PassageFinder final
{
public:
    PassageFinder(const Document &document, const std::vector<RecipientHead> &heads)
        : m_document(document)
        , m_heads(heads)
    {}

    std::vector<Passage> run(std::vector<std::size_t> own, Passages wanted)
    {
        m_own = own;
        // "To: anna@example.com" is mostly of the message that came back.
        std::stable_partition(own.begin(), own.end(), [this](std::size_t head) {
            return m_heads[head].kind != RecipientLine::Kind::Weak;
        });
        if (own.empty())
            addNotices();
        for (const std::size_t head : own) {
            if (!add(*m_heads[head].section, behind(head, startBehind(head))))
                addBefore(m_heads[head]);
        }
        if (wanted == Passages::First && !m_passages.empty())
            return std::move(m_passages);
        for (const std::size_t head : own) {
            addMoreBehind(head);
            addBefore(m_heads[head]);
        }
        for (const Section &section : m_document.sections) {
            if (section.kind == Section::Kind::ServerText)
                addParagraphs(section);
        }
        addLogLines();
        return std::move(m_passages);
    }

private:
    /// Says whether there are any words.
    bool add(const Section &section, TextSpan words)
    {
        if (words.isEmpty())
            return false;
        words = withoutSummary(section.text, words);
        if (words.isEmpty() || isAnothers(section, words))
            return true;
        const bool isKnown = std::any_of(m_passages.begin(), m_passages.end(), [&](const Passage &other) {
            return other.section == &section && other.words == words;
        });
        if (!isKnown && m_passages.size() < mostPassages)
            m_passages.push_back({&section, words});
        return true;
    }

    /// Whether the words tell another recipient's reason: they name one, or stand behind one.
    [[nodiscard]] bool isAnothers(const Section &section, TextSpan words) const
    {
        if (m_own.empty())
            return false;
        // The heads stand in the order of the document.
        auto head = std::partition_point(m_heads.begin(), m_heads.end(), [&](const RecipientHead &other) {
            return std::less<>()(other.section, &section) ||
                   (other.section == &section && other.line.start < words.end());
        });
        constexpr int mostWeak = 100;
        int weak = 0;
        while (head != m_heads.begin() && std::prev(head)->section == &section && weak < mostWeak) {
            --head;
            if (head->kind == RecipientLine::Kind::Weak) {
                ++weak;
                continue;
            }
            if (head->line.start < words.start)
                return !isOwn(*head) && !head->isInBlock;
            if (!isOwn(*head))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isOwn(const RecipientHead &head) const
    {
        return std::any_of(m_own.begin(), m_own.end(),
                           [&](std::size_t own) { return isSame(m_heads[own].address, head.address); });
    }

    /// Without the lines at its beginning that tell which message it was: "Subject: Your mailbox".
    static TextSpan withoutSummary(QStringView text, TextSpan words)
    {
        while (!words.isEmpty()) {
            if (isLineEnd(text[words.start])) {
                words = {words.start + 1, words.length - 1};
                continue;
            }
            qsizetype end = lineEndFrom(text.first(words.end()), words.start);
            if (!isOfSummary(text.sliced(words.start, end - words.start).trimmed()))
                break;
            while (end < words.end() && (isLineEnd(text[end]) || isBlank(text[end])))
                ++end;
            words = {end, words.end() - end};
        }
        return words;
    }

    void addBefore(const RecipientHead &head)
    {
        add(*head.section, reasonBefore(head.section->text, head.line.start, mostWords));
    }

    [[nodiscard]] qsizetype startBehind(std::size_t index) const
    {
        const RecipientHead &head = m_heads[index];
        switch (head.kind) {
        case RecipientLine::Kind::Reason:
            return head.reasonStart;
        case RecipientLine::Kind::Sentence:
            return head.line.start;
        default:
            return head.line.end();
        }
    }

    /// The next paragraph from `start` on that may tell the head's reason.
    [[nodiscard]] TextSpan behind(std::size_t index, qsizetype start) const
    {
        const RecipientHead &head = m_heads[index];
        const QStringView text = head.section->text;
        return reasonBehind(text, start, limitBehind(index), head.kind != RecipientLine::Kind::Reason);
    }

    [[nodiscard]] qsizetype limitBehind(std::size_t index) const
    {
        const RecipientHead &head = m_heads[index];
        const qsizetype limit = std::min(head.section->text.size(), startBehind(index) + mostWords);
        const auto next =
            std::find_if(m_heads.begin() + qsizetype(index) + 1, m_heads.end(),
                         [&head](const RecipientHead &other) { return other.section == head.section; });
        return next == m_heads.end() ? limit : std::min(limit, next->line.start);
    }

    void addMoreBehind(std::size_t index)
    {
        const RecipientHead &head = m_heads[index];
        const qsizetype limit = limitBehind(index);
        qsizetype start = startBehind(index);
        for (int i = 0; i < mostParagraphs && start < limit; ++i) {
            const TextSpan words = reasonBehind(head.section->text, start, limit, true);
            if (!add(*head.section, words))
                return;
            start = words.end();
        }
    }

    /// The beginning of the report as a whole, where no part of it says enough.
    void addNotices()
    {
        for (const Section &section : m_document.sections) {
            if (section.kind == Section::Kind::ServerText)
                add(section, {0, std::min(section.text.size(), mostWords)});
        }
    }

    void addParagraphs(const Section &section)
    {
        const qsizetype limit = std::min(section.text.size(), mostWords);
        qsizetype start = 0;
        for (int i = 0; i < mostParagraphs && start < limit; ++i) {
            const TextSpan words = reasonBehind(section.text, start, limit, true);
            if (!add(section, words))
                return;
            start = words.end();
        }
    }

    /// The last lines of the log that a report has of the attempts; they tell of its only recipient.
    void addLogLines()
    {
        constexpr int mostLines = 4;
        const bool isOnly = std::all_of(m_heads.begin(), m_heads.end(),
                                        [this](const RecipientHead &head) { return isOwn(head); });
        int lines = 0;
        for (auto section = m_document.sections.rbegin();
             isOnly && section != m_document.sections.rend() && lines < mostLines; ++section) {
            if (section->kind != Section::Kind::LogLine)
                continue;
            add(*section, {0, std::min(section->text.size(), mostWords)});
            ++lines;
        }
    }

    const Document &m_document;
    const std::vector<RecipientHead> &m_heads;
    std::vector<std::size_t> m_own; ///< Of m_heads.
    std::vector<Passage> m_passages;
};

} // namespace

std::vector<Passage> passagesOf(const Document &document, const std::vector<RecipientHead> &heads,
                                const std::vector<std::size_t> &own, Passages wanted)
{
    return PassageFinder(document, heads).run(own, wanted);
}

Passage passageAbove(const RecipientHead &head)
{
    return {head.section, bracketedLineBefore(head.section->text, head.line.start)};
}

} // namespace Codebook
