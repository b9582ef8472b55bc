// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/interfacelanguage.h"
#include "gui/settings.h"
#include "text/language.h"

namespace Codebook {

/// The choices that hold for the whole program: colours, size, the two languages. Each is kept and takes
/// effect at once.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    /// Applies what was kept; the language of the interface first, so that every word is right from the
    /// start.
    explicit Preferences(QObject *parent = nullptr);

    [[nodiscard]] Settings &settings() { return m_settings; }

    void setTheme(Theme theme);
    void setZoom(int percent);
    void zoomBy(int percent);
    /// A language's code; empty for the system's.
    void setInterfaceLanguage(const QString &code);
    /// A language's code; empty for the interface's.
    void setAnswerLanguage(const QString &code);

    /// Marks a code or takes the mark away.
    void toggleFavourite(const QString &code);

    [[nodiscard]] Language interfaceLanguage() const { return Language(m_interface.code()); }
    [[nodiscard]] Language answerLanguage() const;

Q_SIGNALS:
    void changed();
    void answerLanguageChanged();
    void favouritesChanged(const QStringList &codes);

private:
    void applyInterfaceLanguage();

    Settings m_settings;
    InterfaceLanguage m_interface;
};

} // namespace Codebook
