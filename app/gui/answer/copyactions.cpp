// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/copyactions.h"

#include "report/redaction.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace Codebook {

using namespace Qt::StringLiterals;

CopyActions::CopyActions(QWidget *parent)
    : QObject(parent)
    , m_menu(new QMenu(parent))
{
    for (int i = 0; i < FormCount; ++i) {
        auto *action = new QAction(this);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, [this, i] { copy(Form(i)); });
        m_actions[std::size_t(i)] = action;
        if (i == int(Form::RedactedOriginal))
            m_menu->addSeparator();
        m_menu->addAction(action);
    }
    action(Form::Caller)->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    retranslate();
}

QList<QAction *> CopyActions::actions() const
{
    return {m_actions.begin(), m_actions.end()};
}

void CopyActions::setCase(std::shared_ptr<const CaseFile> file, int answer, const Language &language)
{
    m_file = std::move(file);
    m_answer = answer;
    m_language = language;
    for (QAction *action : m_actions)
        action->setEnabled(this->answer() != nullptr);
}

void CopyActions::retranslate()
{
    action(Form::Caller)->setText(tr("For the &caller"));
    action(Form::Ticket)->setText(tr("For the &ticket (Markdown)"));
    action(Form::Plain)->setText(tr("As &plain text"));
    action(Form::Html)->setText(tr("As &HTML"));
    action(Form::Json)->setText(tr("As &JSON"));
    action(Form::RedactedOriginal)->setText(tr("&Original without addresses"));
}

const Answer *CopyActions::answer() const
{
    const bool exists = m_file && m_answer >= 0 && std::size_t(m_answer) < m_file->answers.size();
    return exists ? &m_file->answers[std::size_t(m_answer)] : nullptr;
}

QString CopyActions::text(Form form) const
{
    const Answer *chosen = answer();
    if (!chosen)
        return {};
    const ReportOptions options{m_language, m_isRedacted};
    switch (form) {
    case Form::Caller:
        return callerText(*m_file, *chosen, options);
    case Form::Ticket:
        return ticketMarkdown(*m_file, *chosen, options);
    case Form::Plain:
        return plainText(*m_file, options);
    case Form::Html:
        return html(*m_file, options);
    case Form::Json:
        return QString::fromUtf8(json(*m_file, u"-"_s, options));
    case Form::RedactedOriginal:
        return Redaction(*m_file, m_language).applied(m_file->document.source);
    }
    return {};
}

void CopyActions::copy(Form form) const
{
    const QString words = text(form);
    if (words.isEmpty())
        return; // an empty clipboard would lose what the user had in it
    auto *data = new QMimeData;
    data->setText(words);
    if (form == Form::Html)
        data->setHtml(words);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace Codebook
