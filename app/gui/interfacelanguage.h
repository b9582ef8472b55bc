// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTranslator>

namespace Codebook {

/// The language of every word of the interface, Qt's own dialogs included. Can be changed at any time.
class InterfaceLanguage final : public QObject
{
    Q_OBJECT

public:
    explicit InterfaceLanguage(QObject *parent = nullptr);

    /// A code such as "de"; empty for the system's language. English where nothing else is built in.
    void use(const QString &code);
    /// The language in use: "en", "de".
    [[nodiscard]] QString code() const { return m_code; }

private:
    QTranslator m_ours;
    QTranslator m_qt;
    QString m_code;
};

} // namespace Codebook
