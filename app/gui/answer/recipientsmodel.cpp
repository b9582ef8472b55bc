// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/recipientsmodel.h"

#include <algorithm>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

QString codesOf(const Answer &answer)
{
    QStringList codes;
    if (answer.replyCode)
        codes += answer.replyCode->toString();
    if (answer.enhancedStatus)
        codes += answer.enhancedStatus->toString();
    else if (answer.statusField)
        codes += answer.statusField->toString();
    return codes.join(u' ');
}

int weight(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Failed:
        return 0;
    case Outcome::GaveUp:
        return 1;
    case Outcome::Waiting:
        return 2;
    case Outcome::Unknown:
        return 3;
    case Outcome::NotABounce:
    case Outcome::Accepted:
        break;
    }
    return 4;
}

} // namespace

RecipientsModel::RecipientsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void RecipientsModel::setCase(std::shared_ptr<const CaseFile> file,
                              std::shared_ptr<const Catalogue> catalogue, const Language &language)
{
    beginResetModel();
    m_file = std::move(file);
    m_catalogue = std::move(catalogue);
    m_language = language;
    endResetModel();
}

void RecipientsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int RecipientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_file ? 0 : int(m_file->answers.size());
}

int RecipientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecipientsModel::words(const Answer &answer, int column) const
{
    switch (column) {
    case Recipient:
        return answer.recipient.isEmpty() ? answer.replyText : answer.recipient;
    case OutcomeColumn:
        return m_language.say(u"outcome."_s + outcomeId(answer.outcome));
    case OwnerColumn:
        return answer.owners.empty()
                   ? QString()
                   : m_language.say(u"owner."_s + ownerId(answer.owners.front()) + u".short"_s);
    case Code:
        return codesOf(answer);
    case CauseColumn: {
        const Cause *cause = m_catalogue ? m_catalogue->cause(answer.cause) : nullptr;
        return cause ? m_language.say(cause->name) : QString();
    }
    default:
        return {};
    }
}

QVariant RecipientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_file)
        return {};
    const Answer &answer = m_file->answers[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return words(answer, index.column());
    case OutcomeRole:
        return index.column() == OutcomeColumn ? QVariant(int(answer.outcome)) : QVariant();
    case IsFixedRole:
        return index.column() == Code || (index.column() == Recipient && !answer.recipient.isEmpty());
    default:
        return {};
    }
}

QVariant RecipientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Recipient: {
        const bool hasAddress =
            m_file && std::any_of(m_file->answers.begin(), m_file->answers.end(),
                                  [](const Answer &answer) { return !answer.recipient.isEmpty(); });
        return hasAddress ? tr("Recipient") : tr("Reply");
    }
    case OutcomeColumn:
        return tr("Outcome");
    case OwnerColumn:
        return tr("Who must act");
    case Code:
        return tr("Codes");
    case CauseColumn:
        return tr("Cause");
    default:
        return {};
    }
}

int mostTelling(const std::vector<Answer> &answers)
{
    const auto best = std::min_element(answers.begin(), answers.end(), [](const Answer &a, const Answer &b) {
        return weight(a.outcome) < weight(b.outcome);
    });
    return best == answers.end() ? -1 : int(best - answers.begin());
}

} // namespace Codebook
