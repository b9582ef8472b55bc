// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/catalogue.h"
#include "knowledge/knowledgedata.h"
#include "knowledge/ruletrial.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace Codebook {

/// Tries a rule on its example while it is being written, beside the window. The newest wording wins.
class RuleTester final : public QObject
{
    Q_OBJECT

public:
    explicit RuleTester(std::shared_ptr<const Catalogue> catalogue, QObject *parent = nullptr);
    ~RuleTester() override;

    /// tested() follows once nothing changed for a moment.
    void test(const Rule &rule, const QString &example);

Q_SIGNALS:
    void tested(const Codebook::RuleTrial &trial);

private:
    void start();

    std::shared_ptr<const Catalogue> m_catalogue;
    Rule m_rule;
    QString m_example;
    QTimer m_pause;
    QThreadPool m_thread;
    int m_newest = 0;
};

} // namespace Codebook
