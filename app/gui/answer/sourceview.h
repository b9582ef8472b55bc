// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/answer/markpainter.h"
#include "gui/answer/partcursor.h"
#include "gui/answer/preparedcase.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTimer>

#include <functional>
#include <memory>

namespace Codebook {

class SourceGutter;
class SourceLayout;

/// Shows a text with its marks. Read-only; selecting and copying give the characters of the paste.
class SourceView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    using QWidget::setCursor;
    void setCursor(PartCursor *cursor);
    /// A form that the case has.
    void setText(std::shared_ptr<const PreparedCase> prepared, SourceForm form);
    void setIntensity(MarkIntensity intensity);
    [[nodiscard]] MarkIntensity intensity() const { return m_intensity; }
    void setCurrentReply(int reply);
    /// Words about a remark, for the tooltip; an index into Reading::remarks.
    void setHintWords(std::function<QString(int remark)> words) { m_hintWords = std::move(words); }

    [[nodiscard]] const SourceText &text() const { return *shown().text; }
    [[nodiscard]] const SourceMarks &marks() const { return *shown().marks; }
    /// Where a mark is painted, in the viewport; one rectangle a line, only what is on screen.
    [[nodiscard]] std::vector<QRectF> rectsOf(int part) const;
    /// Where the bracket of a reply stands, in the viewport; only what is on screen.
    struct BracketPlace
    {
        double top;
        double bottom;
        bool hasTop; ///< False when it begins above what is on screen.
        bool hasBottom;
        int depth;
        bool isCurrent; ///< Belongs to the reply whose answer is shown, or there is no such reply.
    };
    [[nodiscard]] std::vector<BracketPlace> bracketPlaces() const;
    /// Selects a piece of the shown text and brings it on screen.
    void select(TextSpan shown);
    /// The same after a jump from elsewhere: its beginning comes first, and it lights up once.
    void jumpTo(TextSpan shown);
    /// What lights up at present; empty for nothing.
    [[nodiscard]] TextSpan flashed() const { return m_flashed; }

Q_SIGNALS:
    void hintMenuRequested(QMenu *menu, int remark);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    // One line of one mark on screen.
    struct Piece
    {
        const SourceMark *mark;
        QRectF rect; ///< With the letter's room.
        bool hasLetter;
    };
    struct ShownBlock
    {
        QTextBlock block;
        QPointF topLeft;
    };

    [[nodiscard]] const ShownText &shown() const { return m_case->text(m_form); }
    void applyMetrics();
    void applyMarks();
    [[nodiscard]] SourceLayout *sourceLayout() const;
    [[nodiscard]] std::vector<ShownBlock> shownBlocks() const;
    [[nodiscard]] std::vector<Piece> pieces() const;
    [[nodiscard]] std::vector<QRectF> lineRects(const ShownBlock &shown, TextSpan span) const;
    [[nodiscard]] const SourceMark *markAt(const QPointF &position) const;
    [[nodiscard]] const SourceHint *hintAt(const QPointF &position) const;
    [[nodiscard]] PartRef partAt(const QPointF &position) const;
    [[nodiscard]] QPointF onLine(const QPointF &position) const;
    [[nodiscard]] QMouseEvent onLine(const QMouseEvent &event) const;
    [[nodiscard]] int firstOf(PartRef part) const;
    void paintTints(const std::vector<Piece> &shown);
    void paintInk(const std::vector<Piece> &shown);
    void paintHints(QPainter *painter);
    void follow(PartRef part);
    void reveal(TextSpan shown);
    void flash(TextSpan shown);
    void paintFlash();
    [[nodiscard]] const SourceMark *markOf(int part) const;

    std::shared_ptr<const PreparedCase> m_case;
    SourceForm m_form = SourceForm::AsPasted;
    TextSpan m_flashed;
    QTimer m_flashEnd;
    PartCursor *m_cursor = nullptr;
    std::function<QString(int)> m_hintWords;
    SourceGutter *m_gutter;
    MarkIntensity m_intensity = MarkIntensity::Full;
    int m_reply = -1;
    QPointF m_pressedAt;
};

} // namespace Codebook
