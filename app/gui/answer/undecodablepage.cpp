// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/undecodablepage.h"

#include "gui/widgets/linkbutton.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/typelabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestQuery = 80;
constexpr double WidestText = 780;

} // namespace

UndecodablePage::UndecodablePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new TypeLabel(TextRole::Heading, TypeLabel::Ink::Text, this))
    , m_recognised(new TypeLabel(TextRole::Body, TypeLabel::Ink::Secondary, this))
    , m_advice(new TypeLabel(TextRole::Strong, TypeLabel::Ink::Text, this))
    , m_grid(new QGridLayout)
    , m_search(new LinkButton(this))
    , m_help(new LinkButton(this))
{
    createLayout();
    applyMetrics();
    retranslate();
    connect(m_search, &QAbstractButton::clicked, this,
            [this] { Q_EMIT openRequested(Location::browse(wordsToSearch())); });
    connect(m_help, &QAbstractButton::clicked, this, [this] {
        Q_EMIT openRequested({Location::Kind::Help, u"paste"_s, {}});
    });
}

void UndecodablePage::createLayout()
{
    for (int i = 0; i < Clients; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_clients[at] = new TypeLabel(TextRole::Body, TypeLabel::Ink::Secondary, this);
        m_steps[at] = new TypeLabel(TextRole::Body, TypeLabel::Ink::Text, this);
        m_steps[at]->setWordWrap(true);
        m_grid->addWidget(m_clients[at], i, 0, Qt::AlignTop | Qt::AlignLeading);
        m_grid->addWidget(m_steps[at], i, 1, Qt::AlignTop);
    }
    m_grid->setColumnStretch(1, 1);
    for (TypeLabel *label : {m_title, m_recognised, m_advice})
        label->setWordWrap(true);
    auto *links = new QHBoxLayout;
    links->setSpacing(Metrics().px(16));
    links->addWidget(m_search);
    links->addWidget(m_help);
    links->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_recognised);
    layout->addWidget(m_advice);
    layout->addLayout(m_grid);
    layout->addLayout(links);
    layout->addStretch();
}

void UndecodablePage::applyMetrics()
{
    const Metrics metrics;
    const int trailing = std::max(metrics.px(20), width() - metrics.px(WidestText));
    layout()->setContentsMargins(metrics.px(Metrics::ViewLead), metrics.px(14), trailing, metrics.px(14));
    layout()->setSpacing(metrics.px(4));
    m_advice->setContentsMargins(0, metrics.px(14), 0, metrics.px(2));
    m_grid->setHorizontalSpacing(metrics.px(16));
    m_grid->setVerticalSpacing(metrics.px(4));
    m_grid->setContentsMargins(0, 0, 0, metrics.px(10));
}

void UndecodablePage::setCase(std::shared_ptr<const CaseFile> file)
{
    m_file = std::move(file);
    retranslate();
}

QString UndecodablePage::recognisedAs() const
{
    if (!m_file)
        return {};
    switch (m_file->document.format) {
    case Format::Empty:
        return tr("The text is empty.");
    case Format::Code:
    case Format::Words:
        return tr("It looks like words or a code to look up, not like a server's answer.");
    case Format::NotABounce:
    case Format::Backscatter:
        return tr("It looks like a message that is not about a failed delivery, such as an absence note or a "
                  "read receipt.");
    case Format::Log:
        return tr("It looks like a log, but no line of it reports an answer of a mail server.");
    case Format::Transcript:
        return tr("It looks like a session with a mail server, but none of its answers says more than that "
                  "all went well.");
    case Format::BounceMessage:
        return tr("It looks like the source of a mail, but the report of the delivery is not in it.");
    case Format::DeliveryStatus:
        return tr("It looks like the fields of a delivery report, but none of them says what happened.");
    case Format::BounceText:
        return tr("It looks like a notice about a mail, but the server's own answer is not in it.");
    case Format::Event:
        return tr("It looks like an event of a sending service, but no answer of a mail server is in it.");
    case Format::Reply:
    case Format::Unknown:
        break;
    }
    return tr("It does not look like a bounce, a log or a server's answer.");
}

QString UndecodablePage::wordsToSearch() const
{
    const QString words = m_file ? m_file->document.source.left(4 * LongestQuery).simplified() : QString();
    if (words.size() <= LongestQuery)
        return words;
    const qsizetype cut = words.lastIndexOf(u' ', LongestQuery);
    return words.left(cut > 0 ? cut : LongestQuery);
}

void UndecodablePage::retranslate()
{
    m_title->setText(tr("No server reply found in this text."));
    m_recognised->setText(recognisedAs());
    m_advice->setText(tr("Which part of the mail to copy"));
    const std::array<QString, Clients> clients{u"Outlook"_s, u"Gmail"_s, u"Thunderbird"_s, u"Apple Mail"_s};
    const std::array<QString, Clients> steps{
        tr("Open the notice, select all of it with Ctrl+A, and copy. The lines under “Diagnostic information "
           "for administrators” matter most."),
        tr("Open the notice and copy everything from its heading to the grey text under “The response from "
           "the remote server was”."),
        tr("Open the notice, choose View, Message Source, and copy all of it."),
        tr("Select the notice, choose View, Message, Raw Source, and copy all of it.")};
    for (std::size_t i = 0; i < Clients; ++i) {
        m_clients[i]->setText(clients[i]);
        m_steps[i]->setText(steps[i]);
    }
    m_search->setText(tr("Search these words instead"));
    m_search->setVisible(!wordsToSearch().isEmpty());
    m_help->setText(tr("What can I paste?"));
    m_search->updateGeometry();
    m_help->updateGeometry();
}

void UndecodablePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyMetrics();
}

void UndecodablePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

} // namespace Codebook
