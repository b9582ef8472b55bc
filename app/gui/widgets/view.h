// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/location.h"
#include "knowledge/catalogue.h"
#include "text/language.h"

#include <QWidget>

#include <memory>

namespace Codebook {

/// One view of the window (Answer, Browse). The window owns it, tells it where to go and listens where it
/// wants to go; a view never knows the window.
class View : public QWidget
{
    Q_OBJECT

public:
    explicit View(QWidget *parent = nullptr);
    ~View() override;

    /// Shows a location of this view's kinds. Called by the window only; emits nothing.
    virtual void showLocation(const Location &location) = 0;
    /// Sets every word of the view again, after a change of the interface's language.
    virtual void retranslate() = 0;
    /// What the programs know and the language of its words. May be called again at any time.
    virtual void setCatalogue(std::shared_ptr<const Catalogue> catalogue, const Language &language) = 0;
    /// What stands in the window's title before the program's name; may be empty.
    [[nodiscard]] virtual QString title() const { return {}; }
    /// What stands in the context line ("16 entries for “auth”"); may be empty.
    [[nodiscard]] virtual QString context() const { return {}; }
    /// Stands in the context line instead of context(): words that are also controls ("Recognised as …").
    /// Owned by the view; the window shows it while the view is on show. Null for none.
    [[nodiscard]] virtual QWidget *contextWidget() const { return nullptr; }
    /// Puts the keyboard focus where work in this view begins.
    virtual void focusContent() { setFocus(); }
    /// The places between which F6 moves the keyboard focus, in reading order.
    [[nodiscard]] virtual QList<QWidget *> panes() const { return {}; }
    /// Takes back the newest narrowing choice in the view (a pinned part, filters) at Esc; false when there
    /// is none, and Esc then clears the field.
    virtual bool takeBack() { return false; }
    /// Sizes of panes that the user chose, for the next start.
    [[nodiscard]] virtual QByteArray layoutState() const { return {}; }
    virtual void restoreLayout(const QByteArray &) {}

Q_SIGNALS:
    /// The user wants to go there: a link, a button, a double click. The window adds it to the history.
    void openRequested(const Codebook::Location &location);
    /// The view went there by itself (another row selected); replaces the newest step of the history.
    void locationReplaced(const Codebook::Location &location);
    /// title() or context() may have changed.
    void contextChanged();

protected:
    /// Calls retranslate() on QEvent::LanguageChange.
    void changeEvent(QEvent *event) override;
};

} // namespace Codebook
