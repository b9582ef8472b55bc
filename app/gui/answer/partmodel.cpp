// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/partmodel.h"

#include "gui/answer/partspeech.h"
#include "gui/widgets/colorroles.h"
#include "report/partwords.h"

#include <algorithm>

namespace Codebook {

PartModel::PartModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void PartModel::setCase(std::shared_ptr<const PreparedCase> prepared,
                        std::shared_ptr<const Catalogue> catalogue, const Language &language, int reply)
{
    beginResetModel();
    m_case = std::move(prepared);
    m_catalogue = std::move(catalogue);
    m_language = language;
    m_reply = reply;
    fill();
    endResetModel();
}

void PartModel::setReply(int reply)
{
    if (m_reply == reply)
        return;
    beginResetModel();
    m_reply = reply;
    fill();
    endResetModel();
}

void PartModel::clear()
{
    beginResetModel();
    m_case.reset();
    m_reply = -1;
    m_rows.clear();
    endResetModel();
}

void PartModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PartModel::fill()
{
    m_rows.clear();
    if (!m_case)
        return;
    for (int i = 0; i < int(m_case->file->parts.size()); ++i) {
        const int reply = m_case->groups.reply[static_cast<std::size_t>(i)];
        const bool isAsked = m_reply < 0 || reply < 0 || reply == m_reply;
        if (isAsked && m_case->groups.first[static_cast<std::size_t>(i)] == i)
            m_rows.push_back({i, reply, {}});
    }
    addInnerReplies();
    if (m_reply >= 0)
        return; // one reply and what stands around it: as it follows in the text
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &a, const Row &b) { return a.reply < b.reply; });
    const bool hasSeveral = !m_rows.empty() && m_rows.back().reply > 0;
    if (!hasSeveral)
        return;
    std::vector<Row> captioned;
    for (const Row &row : m_rows) {
        if (captioned.empty() || captioned.back().reply != row.reply)
            captioned.push_back({-1, row.reply, {}});
        captioned.push_back(row);
    }
    m_rows = std::move(captioned);
}

void PartModel::addInnerReplies()
{
    // Those with a bracket beside the text: replies that somebody else quotes.
    const ShownText &shown = m_case->text(SourceForm::AsPasted);
    for (const SourceBracket &bracket : shown.marks->brackets) {
        if (m_reply < 0 || bracket.reply == m_reply)
            m_rows.push_back({-1, bracket.reply, shown.text->toSource(bracket.shown)});
    }
}

TextSpan PartModel::wordsOf(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid)
               ? m_rows[static_cast<std::size_t>(index.row())].words
               : TextSpan{};
}

QVariant PartModel::innerReply(const Row &row, int role) const
{
    const QStringView source(m_case->file->document.source);
    switch (role) {
    case PartMarkRole:
        return int(MarkRole::InnerReply);
    case PartNameRole:
        return tr("Inner reply");
    case PartValueRole: {
        const auto first = int(source.first(row.words.start).count(u'\n')) + 1;
        const auto last = first + int(source.sliced(row.words.start, row.words.length).count(u'\n'));
        return first == last ? tr("line %1").arg(first) : tr("lines %1 to %2").arg(first).arg(last);
    }
    case Qt::AccessibleDescriptionRole:
    case PartMeaningRole:
        return tr("the server's own words");
    case PartOriginRole:
        return tr("text");
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        //: Read aloud: the letter of the mark, and the characters it covers.
        return tr("G, inner reply, %1").arg(PartSpeech::place(row.words));
    default:
        return {};
    }
}

std::vector<int> PartModel::walk() const
{
    std::vector<int> parts;
    for (const Row &row : m_rows) {
        if (row.part >= 0)
            parts.push_back(row.part);
    }
    std::sort(parts.begin(), parts.end());
    return parts;
}

int PartModel::rowOf(int part) const
{
    if (!m_case || part < 0 || part >= int(m_case->groups.first.size()))
        return -1;
    const int first = m_case->groups.first[static_cast<std::size_t>(part)];
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [first](const Row &r) { return r.part == first; });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

std::vector<int> PartModel::occurrences(int part) const
{
    std::vector<int> same;
    if (!m_case || part < 0 || part >= int(m_case->groups.first.size()))
        return same;
    const int first = m_case->groups.first[static_cast<std::size_t>(part)];
    for (int i = first; i < int(m_case->groups.first.size()); ++i) {
        if (m_case->groups.first[static_cast<std::size_t>(i)] == first)
            same.push_back(i);
    }
    return same;
}

int PartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags PartModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isCaption = m_rows[static_cast<std::size_t>(index.row())].isCaption();
    return isCaption ? Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}

QVariant PartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == PartIndexRole)
        return row.part;
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (role == PartCaptionRole)
        return row.isCaption();
    if (!row.words.isEmpty())
        return innerReply(row, role);
    if (row.isCaption())
        return isText || role == PartNameRole ? caption(row.reply) : QVariant();
    const Part &shown = part(row.part);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return PartSpeech::part(*m_case->file, shown);
    case Qt::AccessibleDescriptionRole:
    case PartMeaningRole:
        return meaning(shown, row.reply);
    case PartMarkRole:
        return int(markRole(shown.kind));
    case PartNameRole:
        return m_language.say(partName(shown.kind));
    case PartValueRole:
        return partText(*m_case->file, shown).simplified();
    case PartOriginRole:
        return origin(shown);
    case PartClashRole:
        return isClash(shown, row.reply);
    default:
        return {};
    }
}

QString PartModel::caption(int reply) const
{
    if (reply < 0)
        return tr("Around the replies");
    const Reply &shown = m_case->file->reading.replies[static_cast<std::size_t>(reply)];
    const QString host = innermost(shown).speaker.host;
    return host.isEmpty() ? tr("Reply %1").arg(reply + 1)
                          //: %2 is the server that says the reply.
                          : tr("Reply %1, %2").arg(QString::number(reply + 1), host);
}

QString PartModel::meaning(const Part &part, int reply) const
{
    const QString words = m_language.say(partMeaning(part, nullptr, *m_catalogue));
    if (!words.isEmpty() || part.kind != PartKind::Speaker || reply < 0)
        return words;
    // A speaker that a provider's rule recognised: say whose server it is.
    if (innermost(m_case->file->reading.replies[static_cast<std::size_t>(reply)]).speaker.host != part.topic)
        return {};
    for (const Answer &answer : m_case->file->answers) {
        const Provider *provider = answer.reply == reply ? m_catalogue->provider(answer.provider) : nullptr;
        if (provider != nullptr)
            return provider->name;
    }
    return {};
}

QString PartModel::origin(const Part &part) const
{
    const QString source = partOrigin(part, *m_catalogue);
    if (!source.isEmpty())
        return source.section(u',', 0, 0); // "RFC 5321"; its section stands in the part's explanation
    if (part.kind == PartKind::EnhancedStatus)
        return tr("not IANA");
    //: Where the meaning of a part comes from: from the pasted text itself.
    return tr("text");
}

bool PartModel::isClash(const Part &part, int reply) const
{
    if (part.kind != PartKind::EnhancedStatus && part.kind != PartKind::ReplyCode)
        return false;
    return std::any_of(m_case->file->answers.begin(), m_case->file->answers.end(), [&](const Answer &answer) {
        return answer.reply == reply &&
               std::any_of(answer.clashes.begin(), answer.clashes.end(),
                           [&](const Clash &clash) { return clash.code == part.topic; });
    });
}

} // namespace Codebook
