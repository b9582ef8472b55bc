// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>

// Runs the built program as a user's script does.

inline const QByteArray userUnknown =
    "550 5.1.1 <anna@example.com>: Recipient address rejected: User unknown";

/// Exit status and what was written; a status of -1 is a crash or no end.
struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

inline Outcome smtpcode(const QStringList &arguments, const QByteArray &input = {},
                        const QList<QPair<QString, QString>> &environment = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : environment)
        variables.insert(name, value);
    process.setProcessEnvironment(variables);
    process.start(QString::fromUtf8(SMTPCODE), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// What was printed, one object a line.
inline QList<QJsonObject> jsonLines(const QByteArray &out)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}
