// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/dataproblem.h"
#include "text/language.h"

#include <QDialog>

#include <vector>

namespace Codebook {

/// What could not be used of the house files: file, line, the line itself and the reason.
class HouseProblemsDialog final : public QDialog
{
    Q_OBJECT

public:
    HouseProblemsDialog(const std::vector<DataProblem> &problems, const Language &language,
                        QWidget *parent = nullptr);
};

} // namespace Codebook
