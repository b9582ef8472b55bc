// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/pages.h"

#include <QTextBrowser>

#include <functional>

class QAction;

namespace Codebook {

class PageTools;

/// Shows one page of the reference at a time; knows how to write it again when words or colours change.
class DetailPage final : public QTextBrowser
{
    Q_OBJECT

public:
    using Writer = std::function<void(PageWriter &)>;

    explicit DetailPage(QWidget *parent = nullptr);

    /// What can be done with the page, beside its title; above it where the page is narrow.
    void setActions(const QList<QAction *> &actions);
    void setShowsActions(bool isShown);
    [[nodiscard]] PageTools *tools() const { return m_tools; }

    /// Shows a page from its top; `name` is what a screen reader says of it.
    void showPage(const QString &name, Writer writer);
    /// Writes the page again in the same place: other language, palette or font.
    void rewrite();

Q_SIGNALS:
    void openRequested(const Codebook::Location &location);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void write();
    void limitWidth();

    PageTools *m_tools;
    Writer m_writer;
    bool m_isWhole = false; ///< The reader asked for the rest of long tables.
};

} // namespace Codebook
