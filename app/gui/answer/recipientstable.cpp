// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/recipientstable.h"

#include "gui/answer/recipientsmodel.h"
#include "gui/widgets/colorroles.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"
#include "gui/widgets/pane.h"
#include "gui/widgets/rowdelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsToMeasure = 40;
constexpr double WidestColumn = 340;
constexpr int MostRowsShown = 5; ///< More scroll, so that the text and its parts stay in sight.

/// Rows of the table: glyph and word of the outcome, codes and addresses in the fixed font.
class AnswerDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override
    {
        const Metrics metrics;
        const ColorRoles &roles = ColorRoles::of(option.palette);
        QRect words =
            QStyle::visualRect(option.direction, rect,
                               rect.adjusted(metrics.px(index.column() == 0 ? 12 : 4), 0, -metrics.px(4), 0));
        QColor ink = index.column() == RecipientsModel::Recipient ? roles.text : roles.text2;
        if (const QVariant kind = index.data(RecipientsModel::OutcomeRole); kind.isValid()) {
            const auto outcome = static_cast<Outcome>(kind.toInt());
            const int size = metrics.px(16);
            QRect glyph(words.left(), words.center().y() - size / 2, size, size);
            glyph = QStyle::visualRect(option.direction, words, glyph);
            paintOutcome(painter, glyph, outcome, roles.outcome(outcome), roles.base);
            if (option.direction == Qt::RightToLeft)
                words.setRight(glyph.left() - metrics.px(6));
            else
                words.setLeft(glyph.right() + metrics.px(6));
            ink = roles.text;
        }
        const bool isFixed = index.data(RecipientsModel::IsFixedRole).toBool();
        painter->setFont(roleFont(isFixed ? TextRole::Reply : TextRole::Body));
        painter->setPen(ink);
        // Codes and addresses run from left to right among words of any language.
        const QString text = index.data().toString();
        const bool isIsolated = isFixed && option.direction == Qt::RightToLeft;
        drawElided(painter, words, isIsolated ? QString(QChar(0x2066) + text + QChar(0x2069)) : text,
                   Qt::AlignVCenter | Qt::AlignLeading,
                   index.column() == RecipientsModel::Recipient ? Qt::ElideMiddle : Qt::ElideRight);
    }
};

/// Captions in secondary ink, aligned with their columns; no bevel, no lines.
class CaptionHeader final : public QHeaderView
{
public:
    explicit CaptionHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {}

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QHeaderView::sizeHint().width(), Metrics().px(Metrics::Target)};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Metrics metrics;
        const ColorRoles &roles = ColorRoles::of(palette());
        painter->fillRect(rect, roles.base);
        painter->setFont(roleFont(TextRole::Caption));
        painter->setPen(roles.text2);
        const int lead = metrics.px(section == 0 ? 12 : 4);
        const QRect words = QStyle::visualRect(layoutDirection(), rect, rect.adjusted(lead, 0, 0, 0));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                          model()->headerData(section, Qt::Horizontal).toString());
    }

    void paintEvent(QPaintEvent *event) override
    {
        QPainter(viewport()).fillRect(viewport()->rect(), ColorRoles::of(palette()).base);
        QHeaderView::paintEvent(event);
    }
};

} // namespace

RecipientsTable::RecipientsTable(QWidget *parent)
    : QWidget(parent)
    , m_pane(new Pane(this))
    , m_table(new QTableView(m_pane))
    , m_model(new RecipientsModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    m_pane->setContent(m_table);
    m_table->setHorizontalHeader(new CaptionHeader(m_table));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new AnswerDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(RecipientsModel::CauseColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (!m_isFollowing && row.isValid())
                    Q_EMIT currentChanged(row.row());
            });
    applyMetrics();
    retranslate();
}

void RecipientsTable::setCase(std::shared_ptr<const CaseFile> file,
                              std::shared_ptr<const Catalogue> catalogue, const Language &language)
{
    m_isFollowing = true;
    m_model->setCase(std::move(file), std::move(catalogue), language);
    m_isFollowing = false;
    applyMetrics();
    retranslate();
}

void RecipientsTable::setCurrent(int answer)
{
    m_isFollowing = true;
    m_table->setCurrentIndex(m_model->index(answer, 0));
    m_isFollowing = false;
}

int RecipientsTable::current() const
{
    return m_table->currentIndex().row();
}

void RecipientsTable::retranslate()
{
    const bool hasAddress =
        m_model->headerData(0, Qt::Horizontal).toString() == RecipientsModel::tr("Recipient");
    const QString title = hasAddress ? tr("Recipients") : tr("Replies");
    m_pane->setTitle(title);
    m_pane->setNote(QString::number(m_model->rowCount()));
    m_table->setAccessibleName(title);
    m_table->setAccessibleDescription(tr("The selected row is the answer on show."));
    m_model->retranslate();
    applyMetrics();
}

int RecipientsTable::columnWidth(int column) const
{
    // As wide as its words in the language in use; of very many rows the first tell enough.
    const Metrics metrics;
    const QString head = m_model->headerData(column, Qt::Horizontal).toString();
    int words = QFontMetrics(roleFont(TextRole::Caption)).horizontalAdvance(head);
    bool hasGlyph = false;
    for (int row = 0; row < std::min(m_model->rowCount(), RowsToMeasure); ++row) {
        const QModelIndex cell = m_model->index(row, column);
        const bool isFixed = cell.data(RecipientsModel::IsFixedRole).toBool();
        const QFontMetrics letters(roleFont(isFixed ? TextRole::Reply : TextRole::Body));
        words = std::max(words, letters.horizontalAdvance(cell.data().toString()));
        hasGlyph = hasGlyph || cell.data(RecipientsModel::OutcomeRole).isValid();
    }
    const int glyph = hasGlyph ? metrics.px(16) + metrics.px(6) : 0;
    const int lead = metrics.px(column == 0 ? 12 : 4);
    return std::clamp(lead + glyph + words + metrics.px(20), metrics.px(90), metrics.px(WidestColumn));
}

void RecipientsTable::applyMetrics()
{
    const Metrics metrics;
    const int row = metrics.px(Metrics::ListRow);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->verticalHeader()->setMinimumSectionSize(row);
    QHeaderView *header = m_table->horizontalHeader();
    for (int i = 0; i < RecipientsModel::CauseColumn; ++i)
        m_table->setColumnWidth(i, columnWidth(i));
    // Half a row in sight shows that there are more.
    const int rows = m_model->rowCount();
    const int shown = rows > MostRowsShown ? MostRowsShown * row + row / 2 : rows * row;
    m_table->setFixedHeight(header->sizeHint().height() + shown + 2);
}

void RecipientsTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

} // namespace Codebook
