// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/factlist.h"

#include "gui/widgets/colorroles.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"
#include "gui/widgets/typelabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestQuote = 60;

TypeLabel *wrapped(TypeLabel *label, const QString &text)
{
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return label;
}

} // namespace

FactList::FactList(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactList::setFacts(const QString &intro, const std::vector<Fact> &facts, bool isNumbered)
{
    delete m_content;
    m_rows.clear();
    m_content = new QWidget(this);
    m_intro = nullptr;
    if (!intro.isEmpty())
        m_intro = wrapped(new TypeLabel(TextRole::Body, TypeLabel::Ink::Text, m_content), intro);
    int number = 0;
    for (const Fact &fact : facts)
        m_rows.push_back(rowOf(fact, isNumbered ? ++number : 0));
    m_content->show();
    arrange(width(), true);
    updateGeometry();
    update();
}

FactList::Row FactList::rowOf(const Fact &fact, int number)
{
    Row row;
    if (number > 0) {
        auto *count = new TypeLabel(TextRole::Body, TypeLabel::Ink::Secondary, m_content);
        count->setText(QString::number(number));
        row.number = count;
    }
    row.who = whoOf(fact);
    row.quote = quoteOf(fact);
    row.words = wrapped(new TypeLabel(TextRole::Body, TypeLabel::Ink::Text, m_content), fact.words);
    row.trailing = trailingOf(fact);
    return row;
}

QWidget *FactList::whoOf(const Fact &fact)
{
    if (fact.whoOpens == Location{}) {
        auto *label = new TypeLabel(TextRole::Body, TypeLabel::Ink::Secondary, m_content);
        label->setText(fact.who);
        return label;
    }
    auto *link = new LinkButton(m_content);
    link->setText(QString(fact.who).replace(u'&', u"&&"_s));
    connect(link, &QAbstractButton::clicked, this,
            [this, location = fact.whoOpens] { Q_EMIT openRequested(location); });
    return link;
}

QWidget *FactList::quoteOf(const Fact &fact)
{
    QString quote = fact.quote.simplified();
    if (quote.isEmpty())
        return nullptr;
    if (quote.size() > LongestQuote)
        quote = quote.left(LongestQuote - 1) + u'…';
    if (fact.span.isEmpty()) {
        auto *label = new TypeLabel(TextRole::Reply, TypeLabel::Ink::Text, m_content);
        label->setText(quote);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }
    auto *link = new LinkButton(m_content);
    link->setFont(roleFont(TextRole::Reply));
    link->setText(quote.replace(u'&', u"&&"_s));
    link->setToolTip(tr("Show it in the text"));
    link->setLayoutDirection(Qt::LeftToRight);
    connect(link, &QAbstractButton::clicked, this, [this, span = fact.span] { Q_EMIT spanChosen(span); });
    return link;
}

QWidget *FactList::trailingOf(const Fact &fact)
{
    auto *content = new QWidget(m_content);
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics().px(8));
    if (!fact.origin.isEmpty()) {
        auto *origin = new TypeLabel(TextRole::Caption, TypeLabel::Ink::Secondary, content);
        origin->setText(fact.origin);
        line->addWidget(origin);
    }
    if (fact.isClash) {
        auto *diamond = new TypeLabel(TextRole::Caption, TypeLabel::Ink::Notice, content);
        diamond->setText(u"◆"_s);
        diamond->setToolTip(tr("The registry gives this code another meaning."));
        line->addWidget(diamond);
    }
    if (!fact.address.isEmpty()) {
        auto *copy = new LinkButton(content);
        copy->setText(tr("Copy address"));
        copy->setToolTip(fact.address);
        //: Read aloud: the link that copies the web address of a source.
        copy->setAccessibleName(tr("Copy the address of %1").arg(fact.who));
        connect(copy, &QAbstractButton::clicked, this,
                [address = fact.address] { QGuiApplication::clipboard()->setText(address); });
        line->addWidget(copy);
    }
    return content;
}

FactList::Columns FactList::columns() const
{
    Columns columns;
    const auto widen = [](int &column, const QWidget *widget) {
        if (widget)
            column = std::max(column, widget->sizeHint().width());
    };
    for (const Row &row : m_rows) {
        widen(columns.number, row.number);
        widen(columns.who, row.who);
        widen(columns.trailing, row.trailing);
    }
    return columns;
}

int FactList::arrange(int width, bool isReal) const
{
    const Metrics metrics;
    const Columns wide = columns();
    const int gap = metrics.px(12);
    const int least = metrics.px(Metrics::Target);
    const int left = metrics.px(8);
    const int right = width - metrics.px(4);
    const auto put = [&](QWidget *widget, int x, int y, int w, int h) {
        if (widget && isReal)
            widget->setGeometry(
                QStyle::visualRect(layoutDirection(), QRect(0, 0, width, y + h), QRect(x, y, w, h)));
    };
    int y = 0;
    if (m_intro) {
        const int height = m_intro->heightForWidth(right - left);
        put(m_intro, left, y, right - left, height);
        y += height + metrics.px(6);
    }
    const int whoX = left + (wide.number > 0 ? wide.number + gap : 0);
    for (const Row &row : m_rows) {
        const int quoteX = whoX + wide.who + gap;
        const int quote = row.quote ? row.quote->sizeHint().width() : 0;
        const int wordsX = quoteX + (quote > 0 ? quote + metrics.px(8) : 0);
        const int words = std::max(right - wide.trailing - gap - wordsX, metrics.px(80));
        // One line stands in the middle of a target's height, as the links beside it do.
        const int line = row.words->fontMetrics().height();
        const int height = std::max(least, row.words->heightForWidth(words) + least - line);
        put(row.number, left, y, wide.number, least);
        put(row.who, whoX, y, wide.who, least);
        put(row.quote, quoteX, y, quote, least);
        put(row.words, wordsX, y + (least - line) / 2, words, height - (least - line));
        if (row.trailing)
            put(row.trailing, right - row.trailing->sizeHint().width(), y, row.trailing->sizeHint().width(),
                least);
        y += height + 1;
    }
    if (isReal && m_content)
        m_content->setGeometry(0, 0, width, y);
    return y;
}

int FactList::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize FactList::sizeHint() const
{
    return {Metrics().px(400), arrange(std::max(width(), Metrics().px(400)), false)};
}

void FactList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void FactList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ColorRoles &roles = ColorRoles::of(palette());
    const QColor half = mixed(roles.line, roles.window, 0.5);
    const int least = Metrics().px(Metrics::Target);
    for (std::size_t i = 1; i < m_rows.size(); ++i) {
        const QWidget *words = m_rows[i].words;
        const int y = words->y() - (least - words->fontMetrics().height()) / 2 - 1;
        paintHairline(&painter, QPointF(0, y), QPointF(width(), y), half);
    }
}

} // namespace Codebook
