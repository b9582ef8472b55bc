// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/partspane.h"

#include "gui/answer/partcursor.h"
#include "gui/answer/partdelegate.h"
#include "gui/answer/partdetail.h"
#include "gui/answer/partmodel.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/pane.h"
#include "gui/widgets/segments.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QScopedValueRollback>

#include <algorithm>

namespace Codebook {

namespace {

constexpr int MostWholeRows = 16; ///< More of them scroll in the list by themselves.

} // namespace

PartsPane::PartsPane(QWidget *parent)
    : QWidget(parent)
    , m_pane(new Pane(this))
    , m_model(new PartModel(this))
    , m_delegate(new PartDelegate(this))
    , m_list(new QListView(m_pane))
    , m_detail(new PartDetail(m_pane))
    , m_intensity(new Segments(m_pane))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    m_pane->addHeaderWidget(m_intensity);
    m_pane->setContent(m_list);
    m_pane->addFooter(m_detail);
    setFocusProxy(m_list);
    createList();
    retranslate();
    connect(m_detail, &PartDetail::openRequested, this, &PartsPane::openRequested);
    connect(m_intensity, &Segments::currentChanged, this,
            [this](int choice) { Q_EMIT intensityChanged(static_cast<MarkIntensity>(choice)); });
}

void PartsPane::createList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    // What is selected, not what is current: getting the focus makes a row current and chooses nothing.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PartsPane::followList);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) {
        if (m_cursor != nullptr)
            m_cursor->setHovered({index.data(PartIndexRole).toInt(), -1});
    });
    connect(m_list, &QListView::viewportEntered, this, [this] {
        if (m_cursor != nullptr)
            m_cursor->setHovered({});
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (m_cursor != nullptr)
            m_cursor->setPinned({index.data(PartIndexRole).toInt(), -1});
    });
}

void PartsPane::setCursor(PartCursor *cursor)
{
    if (m_cursor != nullptr)
        m_cursor->disconnect(this);
    m_cursor = cursor;
    if (m_cursor == nullptr)
        return;
    connect(m_cursor, &PartCursor::pinnedChanged, this, &PartsPane::followCursor);
    connect(m_cursor, &PartCursor::hoveredChanged, this, [this](PartRef part) {
        m_delegate->setHoveredRow(m_model->rowOf(part.part));
        m_list->viewport()->update();
    });
    m_cursor->setWalk(m_model->walk());
}

void PartsPane::setCase(std::shared_ptr<const PreparedCase> prepared,
                        std::shared_ptr<const Catalogue> catalogue, const Language &language, int reply)
{
    m_detail->setCase(prepared->file, catalogue, language);
    m_model->setCase(std::move(prepared), std::move(catalogue), language, reply);
    updateList();
}

void PartsPane::setCurrentAnswer(int reply)
{
    if (m_model->reply() == reply)
        return;
    m_model->setReply(reply);
    updateList();
}

void PartsPane::updateList()
{
    m_delegate->setHoveredRow(-1);
    const std::vector<int> walk = m_model->walk();
    m_pane->setNote(QString::number(walk.size()));
    if (m_cursor != nullptr)
        m_cursor->setWalk(walk);

    // Columns as wide as what stands in them, within limits, so that long names of a language find room.
    const Metrics metrics;
    constexpr int rowsToMeasure = 200;
    const QFontMetrics body(roleFont(TextRole::Body));
    const QFontMetrics fixed(roleFont(TextRole::Reply));
    int name = metrics.px(96);
    int value = metrics.px(72);
    for (int row = 0; row < std::min(m_model->rowCount(), rowsToMeasure); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.data(PartCaptionRole).toBool())
            continue;
        name = std::max(name, body.horizontalAdvance(index.data(PartNameRole).toString()) + 2);
        if (!index.data(PartMeaningRole).toString().isEmpty())
            value = std::max(value, fixed.horizontalAdvance(index.data(PartValueRole).toString()) + 2);
    }
    m_delegate->setColumns(std::min(name, metrics.px(168)), std::min(value, metrics.px(130)));
    fitHeight();
    followCursor();
    m_list->viewport()->update();
}

void PartsPane::setWhole(bool isWhole)
{
    if (m_isWhole == isWhole)
        return;
    m_isWhole = isWhole;
    fitHeight();
}

void PartsPane::fitHeight()
{
    constexpr int LeastRows = 4; // a long explanation leaves them
    const int rows = m_isWhole ? std::clamp(m_model->rowCount(), LeastRows, MostWholeRows) : LeastRows;
    m_list->setMinimumHeight(rows * Metrics().px(Metrics::ListRow));
}

void PartsPane::followList()
{
    if (m_isFollowing || m_cursor == nullptr)
        return;
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    const TextSpan words = selected.isEmpty() ? TextSpan{} : m_model->wordsOf(selected.front());
    if (!words.isEmpty()) {
        const QScopedValueRollback onBracket(m_isOnBracket, true);
        m_cursor->setPinned({});
        m_detail->showWords(selected.front().data(PartNameRole).toString(), words);
        Q_EMIT wordsChosen(words);
        return;
    }
    m_cursor->setPinned({selected.isEmpty() ? -1 : selected.front().data(PartIndexRole).toInt(), -1});
}

void PartsPane::followCursor()
{
    if (m_isOnBracket)
        return;
    const int part = m_cursor != nullptr ? m_cursor->pinned().part : -1;
    const int row = m_model->rowOf(part);
    m_isFollowing = true;
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        m_detail->showPart(part, m_model->occurrences(part));
    } else {
        m_list->selectionModel()->clear();
        m_detail->showNothing();
    }
    m_isFollowing = false;
}

void PartsPane::retranslate()
{
    m_pane->setTitle(tr("Parts"));
    m_list->setAccessibleName(tr("Parts of the text"));
    //: How strongly the parts are marked in the text.
    m_intensity->setChoices({tr("Full", "marks"), tr("Subtle", "marks"), tr("Off", "marks")});
    m_intensity->setAccessibleName(tr("Marks in the text"));
    m_model->retranslate();
    m_detail->retranslate();
}

void PartsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        updateList();
        m_list->doItemsLayout();
    }
}

bool PartsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (m_cursor == nullptr)
        return QWidget::eventFilter(watched, event);
    if (watched == m_list->viewport() && event->type() == QEvent::Leave)
        m_cursor->setHovered({});
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isStep = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up;
        if (isStep && key->modifiers() == Qt::AltModifier) {
            if (key->key() == Qt::Key_Down)
                m_cursor->pinNext();
            else
                m_cursor->pinPrevious();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Codebook
