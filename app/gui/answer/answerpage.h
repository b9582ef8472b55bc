// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/answer/answerfolds.h"
#include "gui/answer/partcursor.h"
#include "gui/answer/preparedcase.h"

#include <QWidget>

#include <memory>

class QScrollArea;
class QVBoxLayout;

namespace Codebook {

class AnatomyView;
class NoticeStrip;
class PartsPane;
class PinnedVerdict;
class RecipientsTable;
class SourcePane;
class Splitter;
class VerdictCard;

/// One case on show: verdict, clashes, anatomy, the text beside its parts, and the folds. In a narrow or
/// zoomed window everything but the verdict scrolls below it.
class AnswerPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerPage(QWidget *parent = nullptr);

    /// A case with at least one answer; shows the most telling one.
    void setCase(std::shared_ptr<const PreparedCase> prepared, std::shared_ptr<const Catalogue> catalogue,
                 const Language &language);
    /// Shows another answer of the case.
    void setAnswer(int answer);
    [[nodiscard]] int answer() const { return m_answer; }
    void retranslate();

    [[nodiscard]] PartCursor *partCursor() { return &m_cursor; }
    [[nodiscard]] VerdictCard *card() const { return m_card; }
    [[nodiscard]] RecipientsTable *recipients() const { return m_recipients; }
    [[nodiscard]] AnatomyView *anatomy() const { return m_anatomy; }
    [[nodiscard]] AnswerFolds *folds() const { return m_folds; }
    [[nodiscard]] QList<NoticeStrip *> strips() const { return m_strips; }
    /// Where F6 leads to, in reading order.
    [[nodiscard]] QList<QWidget *> panes() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void answerChanged(int answer);
    void openRequested(const Codebook::Location &location);
    /// A text to decode instead of the one on show.
    void decodeRequested(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createPanes();
    void createLayout();
    void connectAll();
    void applyMetrics();
    void arrange();
    int arrangeEdges();
    void setCardPinned(bool isPinned);
    void showPinned();
    void showStrips(const Answer &answer);
    [[nodiscard]] QString noteTopic(const HouseNote &note) const;
    void showSpan(TextSpan span);

    std::shared_ptr<const CaseFile> m_file;
    std::shared_ptr<const Catalogue> m_catalogue;
    Language m_language;
    int m_answer = -1;
    PartCursor m_cursor;
    bool m_isStacked = false;
    bool m_isFoldOpening = false;
    bool m_isCardPinned = true;

    QBoxLayout *m_cardRow;
    VerdictCard *m_card;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QVBoxLayout *m_bodyLayout;
    QWidget *m_stripHost;
    QList<NoticeStrip *> m_strips;
    RecipientsTable *m_recipients;
    AnatomyView *m_anatomy;
    Splitter *m_splitter;
    SourcePane *m_source;
    PartsPane *m_parts;
    AnswerFolds *m_folds;
    PinnedVerdict *m_pinned; ///< Over the page while the card has scrolled away.
};

} // namespace Codebook
