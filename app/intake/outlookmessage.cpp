// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/outlookmessage.h"

#include "intake/anycase.h"
#include "intake/compoundfile.h"
#include "intake/document.h"
#include "intake/headerfields.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr int deepest = 5; // Messages inside of messages.

// The properties that are read ([MS-OXPROPS]).
enum Property : quint16 {
    MessageClass = 0x001a,
    Subject = 0x0037,
    TransportHeaders = 0x007d,
    SenderName = 0x0c1a,
    SupplementaryInfo = 0x0c1b, ///< Of a recipient: what the other server said.
    DisplayTo = 0x0e04,
    Body = 0x1000,
    ReportText = 0x1001,
    BodyHtml = 0x1013,
    EmailAddress = 0x3003,
    AttachedData = 0x3701,
    AttachedType = 0x370e,
    SmtpAddress = 0x39fe,
    SenderSmtpAddress = 0x5d01,
};

/// The fields of a received message's own header that say nothing of how it is built.
constexpr QStringView keptFields[]{
    u"Return-Path",
    u"Received",
    u"Received-SPF",
    u"Authentication-Results",
    u"Date",
    u"From",
    u"To",
    u"Subject",
    u"Message-ID",
    u"X-Failed-Recipients",
    u"Auto-Submitted",
    u"Precedence",
    u"List-Id",
    u"List-Unsubscribe",
    u"X-Autoreply",
    u"X-Autorespond",
    u"Reply-To",
};

class MessageWriter final
{
public:
    MessageWriter(const CompoundFile &file, int storage, int depth)
        : m_file(file)
        , m_storage(storage)
        , m_depth(depth)
    {}

    QString write() const
    {
        const QString page = text(m_storage, BodyHtml);
        QString words = text(m_storage, Body);
        const bool isPage = words.trimmed().isEmpty() && !page.isEmpty();
        if (isPage)
            words = page;
        words += reports();
        const QStringList parts = attachedMails();
        const QString type = isPage ? u"text/html; charset=utf-8"_s : u"text/plain; charset=utf-8"_s;
        QString mail = header() + u"MIME-Version: 1.0\n"_s;
        if (parts.isEmpty())
            return mail + u"Content-Type: %1\n\n%2\n"_s.arg(type, words);
        const QString boundary = u"=_outlook-message-%1_="_s.arg(m_depth); // None begins with another.
        mail += u"Content-Type: multipart/mixed; boundary=\"%1\"\n\n--%1\nContent-Type: %2\n\n"_s.arg(
            boundary, type);
        mail += words + u'\n';
        for (const QString &part : parts)
            mail += u"\n--%1\nContent-Type: message/rfc822\n\n%2\n"_s.arg(boundary, part);
        return mail + u"\n--%1--\n"_s.arg(boundary);
    }

private:
    /// A text property of a storage; UTF-16 or of one byte a character ([MS-OXMSG] 2.1.3).
    [[nodiscard]] QString text(int storage, Property property) const
    {
        const QString name = u"__substg1.0_%1"_s.arg(int(property), 4, 16, QLatin1Char('0'));
        if (const int wide = m_file.find(storage, QString(name + u"001f")); wide >= 0) {
            const QByteArray bytes = m_file.content(wide);
            return cleaned(
                QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()), bytes.size() / 2));
        }
        for (const QStringView type : {QStringView(u"001e"), QStringView(u"0102")}) {
            if (const int narrow = m_file.find(storage, QString(name + type)); narrow >= 0)
                return cleaned(plainTextFromBytes(m_file.content(narrow)));
        }
        return {};
    }

    static QString cleaned(QString words)
    {
        words.replace(u"\r\n"_s, u"\n"_s);
        while (words.endsWith(QChar(0)))
            words.chop(1);
        return words;
    }

    [[nodiscard]] QString header() const
    {
        const QString received = text(m_storage, TransportHeaders);
        const HeaderBlock block(received);
        QString lines;
        for (const HeaderField &field : block.fields()) {
            const bool isKept = std::any_of(std::begin(keptFields), std::end(keptFields),
                                            [&](QStringView name) { return isSame(field.name, name); });
            if (isKept)
                lines += field.name + u": " +
                         QStringView(received).sliced(field.value.start, field.value.length) + u'\n';
        }
        if (!lines.isEmpty())
            return lines;
        const auto add = [&lines](QStringView name, const QString &value) {
            if (!value.isEmpty())
                lines += name + u": " + value.simplified() + u'\n';
        };
        const QString sender = text(m_storage, SenderSmtpAddress);
        add(u"From", text(m_storage, SenderName) + (sender.isEmpty() ? QString() : u" <"_s + sender + u'>'));
        add(u"To", text(m_storage, DisplayTo));
        add(u"Subject", text(m_storage, Subject));
        return lines;
    }

    /// What a report says of its recipients; Outlook keeps it beside the text, which may not have it.
    [[nodiscard]] QString reports() const
    {
        QString lines;
        if (!startsWithAnyCase(text(m_storage, MessageClass), u"REPORT."))
            return lines;
        for (const int child : storagesOf(u"__recip_version1.0_")) {
            const QString smtp = text(child, SmtpAddress);
            const QString address = smtp.isEmpty() ? text(child, EmailAddress) : smtp;
            const QString said = text(child, SupplementaryInfo);
            const QString words = said.isEmpty() ? text(child, ReportText) : said;
            if (!address.isEmpty() && !words.isEmpty())
                lines += u"\n\n<%1>:\n%2"_s.arg(address, words);
        }
        return lines;
    }

    /// Attached messages, those of Outlook's own kind and mails as they came.
    [[nodiscard]] QStringList attachedMails() const
    {
        QStringList mails;
        for (const int child : storagesOf(u"__attach_version1.0_")) {
            const int object = m_file.find(child, u"__substg1.0_3701000D");
            if (object >= 0 && m_depth < deepest)
                mails.append(MessageWriter(m_file, object, m_depth + 1).write());
            else if (isSame(text(child, AttachedType), u"message/rfc822"))
                mails.append(text(child, AttachedData));
        }
        return mails;
    }

    [[nodiscard]] std::vector<int> storagesOf(QStringView prefix) const
    {
        std::vector<int> found;
        for (const int child : m_file.entries()[std::size_t(m_storage)].children) {
            const CompoundFile::Entry &entry = m_file.entries()[std::size_t(child)];
            if (entry.isStorage && startsWithAnyCase(entry.name, prefix))
                found.push_back(child);
        }
        std::sort(found.begin(), found.end(), [this](int a, int b) {
            return m_file.entries()[std::size_t(a)].name < m_file.entries()[std::size_t(b)].name;
        });
        return found;
    }

    const CompoundFile &m_file;
    int m_storage;
    int m_depth;
};

} // namespace

bool isOutlookMessage(const QByteArray &bytes)
{
    if (!CompoundFile::isOne(bytes))
        return false;
    const CompoundFile file(bytes);
    return !file.entries().empty() && file.find(0, u"__properties_version1.0") >= 0;
}

QString mailOfOutlookMessage(const QByteArray &bytes)
{
    const CompoundFile file(bytes);
    return file.entries().empty() ? QString() : MessageWriter(file, 0, 0).write();
}

} // namespace Codebook
