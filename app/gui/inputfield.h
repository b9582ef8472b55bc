// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace Codebook {

/// The one field that takes everything. A line high; with the keyboard's focus it grows to a few lines for a
/// longer text, without it shows the beginning in one line. The text is kept exactly as it came: a pasted
/// one is never read back from the editor.
class InputField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit InputField(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    /// Shows a text without telling anybody.
    void setText(const QString &text);
    /// Whether what is typed searches: a glass stands before it.
    void setSearching(bool isSearching);
    /// Puts the focus here with everything selected, so that the next paste or key replaces it.
    void focusAll();
    /// Takes the clipboard as the whole text, as if it had been pasted over everything.
    void pasteAll();
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A pause in typing; may come for an empty text.
    void typed(const QString &text);
    /// Enter.
    void submitted(const QString &text);
    /// Something was pasted; the text is the whole of it, with what stood there before.
    void pasted(const QString &text);
    /// The keyboard leaves the field towards what was found.
    void leftDownwards();
    /// Files, or a picture without words, came instead of a text.
    void filesPasted(const QStringList &paths);
    void picturePasted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void dragEnterEvent(QDragEnterEvent *event) override;

private:
    void show(const QString &text);
    void edited();
    void applyMetrics();
    void applyHeight();
    void fitPlaceholder();
    [[nodiscard]] bool isWhollySelected() const;

    QString m_text;
    QTimer m_pause;
    bool m_isSearching = false;
    bool m_isAbbreviated = false; ///< The editor shows only the beginning of a very long text.
    bool m_isSettingText = false;
    bool m_wasFocusedByMouse = false;
};

} // namespace Codebook
