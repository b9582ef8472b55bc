// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/answer/markpainter.h"
#include "gui/answer/preparedcase.h"
#include "gui/widgets/location.h"
#include "text/language.h"

#include <QWidget>

#include <memory>

class QListView;

namespace Codebook {

class Pane;
class PartCursor;
class PartDelegate;
class PartDetail;
class PartModel;
class Segments;

/// The list of parts: the twin of the marks in the text, for reading and for the keyboard. Below it stands
/// what the chosen part says.
class PartsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PartsPane(QWidget *parent = nullptr);

    using QWidget::setCursor;
    /// The cursor shared with the other panes; must live as long as this. This pane tells it the parts that
    /// stepping goes through.
    void setCursor(PartCursor *cursor);
    /// `reply` as in setCurrentAnswer().
    void setCase(std::shared_ptr<const PreparedCase> prepared, std::shared_ptr<const Catalogue> catalogue,
                 const Language &language, int reply);
    /// Lists the parts of this reply (index into Reading::replies) and those around it; -1 for all.
    void setCurrentAnswer(int reply);
    void retranslate();
    /// Whether the list is as high as its rows, where what is around it scrolls.
    void setWhole(bool isWhole);

    [[nodiscard]] PartModel *model() const { return m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    /// A piece of the paste that is no part: an inner reply.
    void wordsChosen(Codebook::TextSpan span);
    void openRequested(const Codebook::Location &location);
    /// The user wants more or less of the marks in the text.
    void intensityChanged(Codebook::MarkIntensity intensity);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createList();
    void followList();
    void followCursor();
    void updateList();
    void fitHeight();

    PartCursor *m_cursor = nullptr;
    Pane *m_pane;
    PartModel *m_model;
    PartDelegate *m_delegate;
    QListView *m_list;
    PartDetail *m_detail;
    Segments *m_intensity;
    bool m_isWhole = false;
    bool m_isOnBracket = false; ///< A bracket is being chosen: no part is.
    bool m_isFollowing = false; ///< The list follows the cursor; it must not answer.
};

} // namespace Codebook
