// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/recognisedline.h"

#include "gui/answer/preparedcase.h"
#include "gui/widgets/colorroles.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/menubutton.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/typelabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace Codebook {

using namespace Qt::StringLiterals;

/// What a mail is that is no bounce.
static QString otherMailName(const QString &variant)
{
    if (variant == u"absence-note")
        return RecognisedLine::tr("Absence note");
    if (variant == u"read-receipt")
        return RecognisedLine::tr("Read receipt");
    if (variant == u"feedback-report")
        return RecognisedLine::tr("Complaint about a message");
    if (variant == u"challenge")
        return RecognisedLine::tr("Request to confirm a message");
    if (variant == u"newsletter")
        return RecognisedLine::tr("Newsletter");
    if (variant == u"phishing")
        return RecognisedLine::tr("Probably phishing");
    return RecognisedLine::tr("Message that is no bounce");
}

QString formatName(Format format, const QString &variant)
{
    switch (format) {
    case Format::Empty:
        return RecognisedLine::tr("Nothing");
    case Format::Code:
        return RecognisedLine::tr("Code");
    case Format::Words:
        return RecognisedLine::tr("Words");
    case Format::Reply:
        return RecognisedLine::tr("Server's reply");
    case Format::Transcript:
        return RecognisedLine::tr("SMTP session");
    case Format::Log:
        if (variant == u"postfix")
            return RecognisedLine::tr("Postfix log");
        if (variant == u"sendmail")
            return RecognisedLine::tr("Sendmail log");
        if (variant == u"exim")
            return RecognisedLine::tr("Exim log");
        return RecognisedLine::tr("Log lines");
    case Format::BounceMessage:
        return RecognisedLine::tr("Bounce message");
    case Format::DeliveryStatus:
        return RecognisedLine::tr("Delivery status fields");
    case Format::BounceText:
        return RecognisedLine::tr("Text of a bounce");
    case Format::Event:
        return RecognisedLine::tr("Event of a sending service");
    case Format::NotABounce:
        return otherMailName(variant);
    case Format::Backscatter:
        return RecognisedLine::tr("Probably backscatter");
    case Format::Unknown:
        break;
    }
    return RecognisedLine::tr("Unknown text");
}

RecognisedLine::RecognisedLine(QWidget *parent)
    : QWidget(parent)
    , m_label(new TypeLabel(TextRole::Body, TypeLabel::Ink::Secondary, this))
    , m_choice(new MenuButton(this))
    , m_menu(new QMenu(m_choice))
    , m_counts(new TypeLabel(TextRole::Body, TypeLabel::Ink::Secondary, this))
    , m_cancel(new LinkButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_choice, m_counts, m_cancel})
        layout->addWidget(widget);
    layout->addStretch();
    m_choice->setIconTrailing(true);
    m_choice->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_choice->setFocusPolicy(Qt::TabFocus);
    // Not the button's own menu: styles would draw an arrow of theirs into its corner.
    connect(m_choice, &QAbstractButton::clicked, this,
            [this] { m_menu->popup(m_choice->mapToGlobal(QPoint(0, m_choice->height()))); });
    connect(m_cancel, &QAbstractButton::clicked, this, &RecognisedLine::cancelRequested);
    applyMetrics();
    setCase(nullptr);
}

void RecognisedLine::setCase(std::shared_ptr<const PreparedCase> prepared, bool isAnswered)
{
    m_case = std::move(prepared);
    m_isAnswered = isAnswered;
    retranslate();
}

void RecognisedLine::setReading(bool isReading)
{
    m_isReading = isReading;
    m_percent = 0;
    retranslate();
}

void RecognisedLine::setProgress(int percent)
{
    m_percent = percent;
    update();
}

QString RecognisedLine::counts() const
{
    const int replies = int(m_case->file->reading.replies.size());
    const int lines = int(m_case->lines);
    const QString replyCount = replies == 1 ? tr("1 reply") : tr("%n replies", nullptr, replies);
    //: %1: number of replies, such as "2 replies".
    return lines < 2 ? replyCount : tr("%1 in %n lines", nullptr, lines).arg(replyCount);
}

void RecognisedLine::retranslate()
{
    const bool isCase = m_case && !m_isReading;
    m_label->setText(m_isReading ? tr("Reading the text…") : m_case ? tr("Recognised as") : QString());
    m_choice->setVisible(isCase);
    m_counts->setVisible(isCase && m_isAnswered);
    m_cancel->setVisible(m_isReading);
    m_cancel->setText(tr("Cancel"));
    if (!isCase)
        return;
    const QString name = m_isAnswered
                             ? formatName(m_case->file->document.format, m_case->file->document.variant)
                             : formatName(Format::Unknown);
    m_choice->setText(name);
    m_choice->setIcon(icon(u"chevron-down"_s));
    //: Read aloud: the button that says what a text was recognised as.
    m_choice->setAccessibleName(tr("Recognised as: %1").arg(name));
    m_choice->setToolTip(tr("Read the text as something else"));
    m_counts->setText(counts());
    fillMenu();
    update();
}

void RecognisedLine::fillMenu()
{
    m_menu->clear();
    const Document &document = m_case->file->document;
    const auto add = [&, this](Format format, const QString &name) {
        QAction *action = m_menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(format == document.format);
        connect(action, &QAction::triggered, this, [this, format] { Q_EMIT formatChosen(format); });
    };
    add(document.format, formatName(document.format, document.variant));
    for (const Format format : document.alternatives) {
        if (format != document.format)
            add(format, formatName(format));
    }
}

void RecognisedLine::applyMetrics()
{
    const Metrics metrics;
    layout()->setSpacing(metrics.px(8));
    QFont strong = roleFont(TextRole::Body);
    strong.setWeight(QFont::Medium);
    m_choice->setFont(strong);
    m_choice->setIconSize(QSize(metrics.px(12), metrics.px(12)));
    setMinimumHeight(metrics.px(Metrics::ContextLine));
}

void RecognisedLine::paintEvent(QPaintEvent *)
{
    if (!m_isReading)
        return;
    QPainter painter(this);
    const Metrics metrics;
    const ColorRoles &roles = ColorRoles::of(palette());
    const int start = m_cancel->geometry().right() + metrics.px(16);
    const QRect track(start, height() / 2 - metrics.px(2), std::max(0, width() - start), metrics.px(4));
    QRect done = track;
    done.setWidth(track.width() * m_percent / 100);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), track), roles.line);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), done), roles.accent);
}

void RecognisedLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

} // namespace Codebook
