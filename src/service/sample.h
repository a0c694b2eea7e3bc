// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "service/contract/case_plan.h"

namespace td::service {

/// Fresh, working values for an endpoint, by its parameters' names: what the sandbox makes up.
using SampleSource = std::function<Values(const Endpoint &endpoint)>;

/// Gives \a values, out of \a samples, what \a endpoint requires and they lack.
void addSamples(Values &values, const Endpoint &endpoint, const Values &samples);

/// Gives \a means, out of \a samplesOf, what they lack for a check of \a definition.
void addSamples(CheckMeans &means, const Definition &definition, const SampleSource &samplesOf);

}  // namespace td::service
