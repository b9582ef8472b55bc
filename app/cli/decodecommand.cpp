// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/casetext.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "intake/message.h"
#include "report/report.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

/// What one input gives, ready to be printed.
struct Decoded
{
    std::vector<QByteArray> reports;
    QStringList names; ///< One for each report.
    std::optional<Phrase> problem;
    bool isRecognised = false;
};

struct Reporter
{
    const Catalogue &catalogue;
    Arguments::Format format;
    ReportOptions options;
    bool hasColor;

    [[nodiscard]] QByteArray report(const CaseFile &file, const QString &name) const
    {
        switch (format) {
        case Arguments::Format::Json:
            return json(file, name, options);
        case Arguments::Format::Markdown:
            return markdown(file, options).toUtf8();
        case Arguments::Format::Html:
            return html(file, options).toUtf8();
        case Arguments::Format::Text:
            break;
        }
        return caseText(file, catalogue, options, hasColor).toUtf8();
    }

    void add(Decoded &decoded, const QString &text, const QString &name) const
    {
        const CaseFile file = openCase(text, catalogue);
        decoded.isRecognised |= isAnythingRecognised(file);
        decoded.reports.push_back(report(file, name));
        if (!decoded.reports.back().endsWith('\n'))
            decoded.reports.back() += '\n';
        decoded.names.append(name);
    }

    /// Reads and decodes an input; an mbox gives one report for each message.
    [[nodiscard]] Decoded decoded(const QString &name) const
    {
        Decoded decoded;
        Result<QByteArray> input = readInput(name);
        if (!input) {
            decoded.problem = input.problem();
            return decoded;
        }
        QByteArray bytes = input.takeValue();
        const std::vector<QByteArrayView> messages = messagesOf(bytes);
        if (messages.size() == 1 && messages.front().size() == bytes.size()) {
            const QString text = textFromBytes(bytes);
            bytes.clear(); // A large message is in memory only once.
            add(decoded, text, name);
            return decoded;
        }
        for (std::size_t i = 0; i < messages.size(); ++i) {
            const QByteArray message = QByteArray::fromRawData(messages[i].data(), messages[i].size());
            add(decoded, textFromBytes(message), name + u'#' + QString::number(i + 1));
        }
        return decoded;
    }
};

/// Decodes inputs on all cores and hands the results out in the order of the inputs. Only a few results are
/// in memory at a time. A single input is decoded in the caller's thread: starting one costs more.
class Workers final
{
public:
    Workers(const QStringList &names, const Reporter &reporter)
        : m_names(names)
        , m_reporter(reporter)
        , m_count(std::size_t(names.size()))
    {
        const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
        const std::size_t count = std::clamp<std::size_t>(m_count, 1, cores);
        m_results.resize(count * resultsPerThread);
        m_share = std::clamp<std::size_t>(m_count / count / 4, 1, resultsPerThread / 4);
        if (names.size() == 1)
            work();
        for (std::size_t i = 0; i < count && names.size() > 1; ++i)
            m_threads.emplace_back([this] { work(); });
    }

    ~Workers()
    {
        for (std::thread &thread : m_threads)
            thread.join();
    }

    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    [[nodiscard]] Decoded next()
    {
        std::unique_lock lock(m_mutex);
        std::optional<Decoded> &result = m_results[m_taken % m_results.size()];
        m_isReady.wait(lock, [&result] { return result.has_value(); });
        Decoded decoded = std::move(*result);
        result.reset();
        ++m_taken;
        // Threads are woken when half of the room is free, because waking one costs as much as a report.
        if (m_begun <= m_taken + m_results.size() / 2)
            m_hasRoom.notify_all();
        return decoded;
    }

private:
    void work()
    {
        std::unique_lock lock(m_mutex);
        while (m_begun < m_count) {
            if (m_begun + m_share > m_taken + m_results.size()) {
                m_hasRoom.wait(lock);
                continue;
            }
            const std::size_t first = m_begun;
            const std::size_t end = std::min(first + m_share, m_count);
            m_begun = end;
            lock.unlock();
            std::vector<Decoded> decoded;
            for (std::size_t i = first; i < end; ++i)
                decoded.push_back(m_reporter.decoded(m_names[qsizetype(i)]));
            lock.lock();
            for (std::size_t i = first; i < end; ++i)
                m_results[i % m_results.size()] = std::move(decoded[i - first]);
            if (first == m_taken)
                m_isReady.notify_one();
        }
    }

    static constexpr std::size_t resultsPerThread = 32;

    const QStringList &m_names;
    const Reporter &m_reporter;
    std::mutex m_mutex;
    std::condition_variable m_isReady; ///< The result that is taken next.
    std::condition_variable m_hasRoom; ///< For results that are not yet begun.
    std::size_t m_count;
    std::vector<std::optional<Decoded>> m_results; ///< Those begun and not yet taken, in a ring.
    std::size_t m_begun = 0;
    std::size_t m_taken = 0;
    std::size_t m_share = 1; ///< So many inputs a thread takes at once.
    std::vector<std::thread> m_threads;
};

/// Prints the reports of one input after another, each under its name where there are several.
class Printer final
{
public:
    Printer(Session &session, bool hasSeveral)
        : m_session(session)
        , m_hasSeveral(hasSeveral)
    {}

    void print(const Decoded &decoded)
    {
        const Arguments::Format format = m_session.arguments().format;
        const bool isTitled = m_hasSeveral || decoded.reports.size() > 1;
        for (std::size_t i = 0; i < decoded.reports.size(); ++i) {
            if (isTitled && format == Arguments::Format::Text)
                title(decoded.names[qsizetype(i)]);
            else if (!m_isFirst && format == Arguments::Format::Markdown)
                m_session.print(u"\n"_s);
            m_isFirst = false;
            m_session.print(decoded.reports[i]);
        }
    }

private:
    void title(const QString &name)
    {
        TerminalPage page = m_session.page();
        if (!m_isFirst)
            page.raw({});
        page.line(u"── "_s + name + u" "_s + QString(qMax(2, 76 - columns(name)), u'─'), Ink::Dim);
        page.raw({});
        m_session.print(page.text());
    }

    Session &m_session;
    bool m_hasSeveral;
    bool m_isFirst = true;
};

Reporter reporterOf(const Session &session, const Catalogue &catalogue)
{
    return {catalogue, session.arguments().format,
            ReportOptions{session.language(), session.arguments().isRedacted}, session.hasColor()};
}

} // namespace

bool decodeText(Session &session, const Catalogue &catalogue, const QString &text, const QString &name)
{
    Decoded decoded;
    reporterOf(session, catalogue).add(decoded, text, name);
    Printer(session, false).print(decoded);
    return decoded.isRecognised;
}

ExitStatus runDecode(Session &session)
{
    const Catalogue catalogue = session.loadCatalogue();
    QStringList names;
    for (const QString &operand : session.arguments().operands)
        names += inputFiles(operand);
    if (session.arguments().operands.isEmpty())
        names.append(u"-"_s);
    const Reporter reporter = reporterOf(session, catalogue);
    Printer printer(session, names.size() > 1);
    bool isRecognised = false;
    Workers workers(names, reporter);
    for (const QString &name : std::as_const(names)) {
        const Decoded decoded = workers.next();
        if (decoded.problem)
            session.reportUnreadable(name == "-"_L1 ? session.say(u"cli.standard-input"_s) : name,
                                     *decoded.problem);
        printer.print(decoded);
        isRecognised |= decoded.isRecognised;
    }
    return session.status(isRecognised);
}

} // namespace Codebook
