// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/answer/markpainter.h"
#include "gui/answer/preparedcase.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace Codebook {

class FindBar;
class LinkButton;
class Pane;
class PartCursor;
class Segments;
class SourceView;
class TypeLabel;

/// The pasted text, unchanged, with every recognised part marked in it.
class SourcePane final : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePane(QWidget *parent = nullptr);

    using QWidget::setCursor;
    /// The cursor shared with the other panes; must live as long as this.
    void setCursor(PartCursor *cursor);
    void setCase(std::shared_ptr<const PreparedCase> prepared);
    /// The reply (index into Reading::replies) whose answer is shown: its bracket stands out and it is
    /// scrolled to. -1 for none.
    void setCurrentAnswer(int reply);
    /// Brings a piece of the paste into sight, selected.
    void showWords(TextSpan span);
    /// How much of the marks is painted; connect to PartsPane::intensityChanged.
    void setIntensity(MarkIntensity intensity);
    void retranslate();

    [[nodiscard]] SourceView *view() const { return m_view; }

Q_SIGNALS:
    /// The user wants this text decoded instead: the paste with a slip corrected, or a look-alike by itself.
    void decodeInstead(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectAll();
    void showText(SourceForm form);
    void offerSuggestion();
    void updateNote();
    void updateForms();
    [[nodiscard]] QString hintWords(int remark) const;
    void fillHintMenu(QMenu *menu, int remark);

    std::shared_ptr<const PreparedCase> m_case;
    std::shared_ptr<const PreparedCase> m_shownCase; ///< Whose text the view shows at the moment.
    Pane *m_pane;
    SourceView *m_view;
    FindBar *m_find;
    Segments *m_forms;
    QWidget *m_suggestion;
    TypeLabel *m_suggestionText;
    LinkButton *m_suggestionLink;
};

} // namespace Codebook
