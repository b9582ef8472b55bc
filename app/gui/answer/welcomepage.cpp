// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/welcomepage.h"

#include "gui/answer/codelist.h"
#include "gui/answer/examplelist.h"
#include "gui/widgets/colorroles.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/typelabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

constexpr double WidestContent = 1150;
constexpr double MostCodes = 0.42; ///< Of the width: the examples need more.
constexpr double SideBySide = 860; ///< Narrower pages leave out what is asked most.

constexpr std::array AskedMost{"5.7.1", "5.1.1", "4.7.0", "5.2.2", "4.4.7", "421", "5.7.26", "554"};
constexpr qsizetype MostFavourites = 8; ///< The others are in Browse, under "Of your own".
constexpr qsizetype AskedBesides = 4;   ///< So many of the codes asked most stay in sight with favourites.

QString codeExample()
{
    return u"5.7.1"_s;
}

/// A card as a mailbox provider shows it, and a log line: the forms are real, the words are ours.
QString cardExample()
{
    return u"Message blocked\n"
           "Your message to anna@example.com was not accepted by\n"
           "mx.example.com. Its answer was:\n\n"
           "550-5.7.26 Mail from example.org is refused: it carries no proof\n"
           "550-5.7.26 of its sender. SPF or DKIM has to pass.\n"
           "550-5.7.26   DKIM = did not pass\n"
           "550-5.7.26   SPF [example.org] with ip: [192.0.2.25] = did not pass\n"
           "550 5.7.26 h7-20020a05si412qkx.118 - gsmtp (in reply to end of DATA command)\n"_s;
}

QString logExample()
{
    return u"Nov 23 09:14:23 relay1 postfix/smtp[21874]: 4XyZ1k2PqLz9rT: to=<anna@example.com>, "
           "relay=mx.example.com[203.0.113.25]:25, delay=22, delays=0.1/0.01/1.2/21, dsn=4.7.1, "
           "status=deferred "
           "(host mx.example.com[203.0.113.25] said: 451 4.7.1 Greylisted, please come back in 5 minutes "
           "(in reply to RCPT TO command))\n"_s;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new TypeLabel(TextRole::Welcome, TypeLabel::Ink::Text, this))
    , m_subtitle(new TypeLabel(TextRole::Body, TypeLabel::Ink::Secondary, this))
    , m_examplesTitle(new TypeLabel(TextRole::Strong, TypeLabel::Ink::Text, this))
    , m_examples(new ExampleList(this))
    , m_help(new LinkButton(this))
    , m_codes(new QWidget(this))
    , m_favourites(new CodeList(m_codes))
    , m_asked(new CodeList(m_codes))
    , m_privacy(new TypeLabel(TextRole::Body, TypeLabel::Ink::Text, this))
    , m_data(new TypeLabel(TextRole::Body, TypeLabel::Ink::Secondary, this))
    , m_columns(new QHBoxLayout)
    , m_privacyLine(new QHBoxLayout)
{
    createLayout();
    applyMetrics();
    retranslate();
    connect(m_examples, &ExampleList::chosen, this, [this](int example) {
        if (example == 0)
            Q_EMIT openRequested(Location::code(codeExample()));
        else
            Q_EMIT decodeRequested(example == 1 ? cardExample() : logExample());
    });
    connect(m_help, &QAbstractButton::clicked, this, [this] {
        Q_EMIT openRequested({Location::Kind::Help, u"paste"_s, {}});
    });
}

void WelcomePage::createLayout()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_examplesTitle);
    left->addWidget(m_examples);
    left->addSpacing(Metrics().px(6));
    left->addWidget(m_help);
    left->addStretch();

    auto *codes = new QVBoxLayout(m_codes);
    codes->setContentsMargins(0, 0, 0, 0);
    for (CodeList *list : {m_favourites, m_asked}) {
        codes->addWidget(list);
        connect(list, &CodeList::chosen, this,
                [this](const QString &code) { Q_EMIT openRequested(Location::code(code)); });
    }
    codes->addStretch();

    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_codes);
    m_privacy->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_title->setWordWrap(true);
    m_privacyLine->addWidget(m_privacy);
    m_privacyLine->addWidget(m_data, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // a narrow window leaves things out instead
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addLayout(m_columns);
    layout->addStretch(1);
    layout->addLayout(m_privacyLine);
}

void WelcomePage::applyMetrics()
{
    const Metrics metrics;
    const int side = std::max(metrics.px(24), (width() - metrics.px(WidestContent)) / 2);
    layout()->setContentsMargins(side, std::clamp(height() / 12, metrics.px(16), metrics.px(56)), side,
                                 metrics.px(24));
    const bool isWide = width() >= metrics.px(SideBySide);
    m_codes->setVisible(isWide);
    m_codes->layout()->setSpacing(metrics.px(20));
    m_columns->setContentsMargins(0, metrics.px(20), 0, metrics.px(16));
    m_columns->setSpacing(metrics.px(64));
    m_examplesTitle->setContentsMargins(0, 0, 0, metrics.px(6));
    for (CodeList *list : {m_favourites, m_asked})
        list->setWidest(int((width() - 2 * side - m_columns->spacing()) * MostCodes));
    arrangePrivacy();
}

void WelcomePage::arrangePrivacy()
{
    const Metrics metrics;
    const QMargins around = layout()->contentsMargins();
    const int lead = metrics.px(26);
    const int gap = metrics.px(10);
    const int room = width() - around.left() - around.right() - lead;
    const auto length = [](const QLabel *label) {
        return label->fontMetrics().horizontalAdvance(label->text());
    };
    // Without room beside it, the data's date stands below the promise.
    const bool isOneLine = length(m_privacy) + gap + length(m_data) <= room;
    m_privacyLine->setDirection(isOneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_privacyLine->setContentsMargins(lead, 0, 0, 0);
    m_privacyLine->setSpacing(isOneLine ? gap : metrics.px(2));
    m_privacy->setWordWrap(!isOneLine);
}

void WelcomePage::setCatalogue(std::shared_ptr<const Catalogue> catalogue, const Language &language)
{
    m_catalogue = std::move(catalogue);
    m_language = language;
    retranslate();
}

QString WelcomePage::titleOf(const QString &code) const
{
    const Registry &registry = m_catalogue->registry();
    if (const auto status = EnhancedStatus::parse(code)) {
        const RegistryEntry *entry = registry.entry(*status);
        return entry ? m_language.say(entry->title) : QString();
    }
    const auto reply = ReplyCode::parse(code);
    const ReplyCodeEntry *entry = reply ? registry.replyCode(*reply) : nullptr;
    return entry ? m_language.say(entry->title) : QString();
}

void WelcomePage::setFavourites(const QStringList &codes)
{
    m_marked = codes.mid(0, MostFavourites);
    if (m_catalogue)
        fillCodes();
}

void WelcomePage::fillCodes()
{
    QList<CodeList::Row> marked;
    for (const QString &code : std::as_const(m_marked))
        marked.append({code, titleOf(code)});
    QList<CodeList::Row> asked;
    for (const char *known : AskedMost) {
        const QString code = QString::fromLatin1(known);
        const bool isRoom = m_marked.isEmpty() || asked.size() < AskedBesides;
        if (isRoom && !m_marked.contains(code))
            asked.append({code, titleOf(code)});
    }
    m_favourites->setRows(marked);
    m_favourites->setVisible(!marked.isEmpty());
    m_asked->setRows(asked);
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("What does this bounce mean, and who has to act?"));
    m_subtitle->setText(
        tr("Paste any server reply, bounce or log above. Ctrl+Shift+V pastes and decodes at once."));
    m_examplesTitle->setText(tr("Examples"));
    m_examples->setExamples(
        {{u"code"_s, tr("A code"), codeExample(), tr("Type it, or only part of it: 5.7, X.7.1, 550, S3150")},
         {u"mail"_s, tr("A bounce from Gmail"), cardExample().section(u'\n', 4),
          tr("The part of the mail that begins with a number, or the whole mail")},
         {u"log"_s, tr("A log line"), logExample(), tr("One line, or a page of them")}},
        //: Behind each example: decodes it.
        tr("Try"));
    m_help->setText(tr("What can I paste?"));
    m_help->updateGeometry();
    //: Above a list of codes.
    m_asked->setCaption(tr("Asked most"));
    //: Above a list of codes that the user marked.
    m_favourites->setCaption(tr("Your favourites"));
    m_privacy->setText(tr("Nothing you paste leaves this computer. The program contains no network code."));
    if (!m_catalogue)
        return;
    fillCodes();
    const Registry &registry = m_catalogue->registry();
    //: %1 is a year and month, %n the number of codes of the registry.
    m_data->setText(tr("Data of %1: %n registered codes.", nullptr, int(registry.entries().size()))
                        .arg(registry.facts().dataChecked.toString(u"yyyy-MM"_s)));
    arrangePrivacy();
}

QSize WelcomePage::minimumSizeHint() const
{
    return {Metrics().px(360), layout()->minimumSize().height()};
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics metrics;
    const int size = metrics.px(16);
    const QRect shield(layout()->contentsMargins().left(), m_privacy->y(), size, m_privacy->height());
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), shield), u"shield"_s, size,
              ColorRoles::of(palette()).text);
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyMetrics();
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        applyMetrics();
        retranslate();
    }
}

} // namespace Codebook
