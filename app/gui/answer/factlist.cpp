// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/factlist.h"

#include "gui/widgets/colorroles.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"
#include "gui/widgets/typelabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>

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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactList::setFacts(const QString &intro, const std::vector<Fact> &facts, bool isNumbered)
{
    delete m_content;
    const Metrics metrics;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.px(8));
    if (!intro.isEmpty()) {
        auto *words = wrapped(new TypeLabel(TextRole::Body, TypeLabel::Ink::Text, m_content), intro);
        words->setContentsMargins(metrics.px(8), 0, metrics.px(4), 0);
        column->addWidget(words);
    }
    m_grid = new QGridLayout;
    column->addLayout(m_grid);
    column->addStretch(); // rows keep together where there is more room
    m_grid->setContentsMargins(metrics.px(8), 0, metrics.px(4), 0);
    m_grid->setHorizontalSpacing(metrics.px(12));
    m_grid->setVerticalSpacing(metrics.px(5));
    m_grid->setColumnStretch(2, 1);
    int number = 0;
    for (const Fact &fact : facts)
        addRow(fact, isNumbered ? ++number : 0);
    layout()->addWidget(m_content);
    update();
}

void FactList::addRow(const Fact &fact, int number)
{
    const int row = m_grid->rowCount();
    m_grid->setRowMinimumHeight(row, Metrics().px(Metrics::Target - 4));
    if (number > 0) {
        auto *count = new TypeLabel(TextRole::Body, TypeLabel::Ink::Secondary, m_content);
        count->setText(QString::number(number));
        m_grid->addWidget(count, row, 0, Qt::AlignTop);
    }
    m_grid->addWidget(whoOf(fact), row, 1, Qt::AlignTop);
    m_grid->addWidget(contentOf(fact), row, 2);
    m_grid->addWidget(trailingOf(fact), row, 3, Qt::AlignTop | Qt::AlignTrailing);
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

QWidget *FactList::contentOf(const Fact &fact)
{
    auto *content = new QWidget(m_content);
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics().px(8));
    QString quote = fact.quote.simplified();
    if (quote.size() > LongestQuote)
        quote = quote.left(LongestQuote - 1) + u'…';
    if (!quote.isEmpty() && !fact.span.isEmpty()) {
        auto *link = new LinkButton(content);
        link->setFont(roleFont(TextRole::Reply));
        link->setText(quote.replace(u'&', u"&&"_s));
        link->setToolTip(tr("Show it in the text"));
        link->setLayoutDirection(Qt::LeftToRight);
        connect(link, &QAbstractButton::clicked, this, [this, span = fact.span] { Q_EMIT spanChosen(span); });
        line->addWidget(link, 0, Qt::AlignTop);
    } else if (!quote.isEmpty()) {
        auto *label = new TypeLabel(TextRole::Reply, TypeLabel::Ink::Text, content);
        label->setText(quote);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line->addWidget(label, 0, Qt::AlignTop);
    }
    line->addWidget(wrapped(new TypeLabel(TextRole::Body, TypeLabel::Ink::Text, content), fact.words), 1);
    return content;
}

QWidget *FactList::trailingOf(const Fact &fact)
{
    auto *content = new QWidget(m_content);
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics().px(12));
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

void FactList::paintEvent(QPaintEvent *)
{
    if (!m_grid)
        return;
    QPainter painter(this);
    const ColorRoles &roles = ColorRoles::of(palette());
    const QColor half = mixed(roles.line, roles.window, 0.5);
    for (int row = 0; row + 1 < m_grid->rowCount(); ++row) {
        const QRect cell = m_grid->cellRect(row, 2);
        if (cell.isEmpty())
            continue;
        const double y = m_content->y() + cell.bottom() + m_grid->verticalSpacing() / 2.0 + 1;
        paintHairline(&painter, QPointF(0, qRound(y)), QPointF(width(), qRound(y)), half);
    }
}

} // namespace Codebook
