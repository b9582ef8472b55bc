// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QSettings>
#include <QStringList>

namespace Codebook {

enum class Theme { System, Light, Dark };

/// What the program remembers from one start to the next; every value has a sensible default, so that there
/// is nothing to set up. Nothing that was pasted is among it.
class Settings final
{
public:
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// State of a splitter or header by its name.
    [[nodiscard]] QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

    /// Percent of the system's font size, 70 to 300.
    [[nodiscard]] int zoom() const;
    void setZoom(int percent);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    /// Code of the language of the interface; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    /// Code of the language of the answers; empty: that of the interface.
    [[nodiscard]] QString answerLanguage() const;
    void setAnswerLanguage(const QString &code);
    [[nodiscard]] bool showsMenuBar() const;
    void setShowsMenuBar(bool isShown);
    /// Folder of the organisation's rules beside the user's own; empty: none.
    [[nodiscard]] QString houseFolder() const;
    void setHouseFolder(const QString &folder);
    /// Codes that the user marked, the newest first: "5.7.1", "550".
    [[nodiscard]] QStringList favourites() const;
    void setFavourites(const QStringList &codes);
    /// Keys of the commands whose keys the user changed, by the command's id.
    [[nodiscard]] QMap<QString, QStringList> shortcuts() const;
    void setShortcuts(const QMap<QString, QStringList> &keys);
    /// Folder of the file that was opened or saved last.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);

private:
    QSettings m_settings;
};

} // namespace Codebook
