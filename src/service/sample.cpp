// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sample.h"

namespace td::service {

void addSamples(Values &values, const Endpoint &endpoint, const Values &samples) {
    for (auto sample = samples.begin(); sample != samples.end(); ++sample) {
        const Parameter *parameter = endpoint.parameter(sample.key());
        if (parameter && parameter->required && !values.contains(sample.key()))
            values.insert(sample.key(), sample.value());
    }
}

void addSamples(CheckMeans &means, const Definition &definition, const SampleSource &samplesOf) {
    for (const Endpoint &endpoint : definition.endpoints) {
        // A token is had from the endpoint that issues it, where there is one.
        if (endpoint.refresh && definition.issuing())
            continue;
        const Values samples = samplesOf(endpoint);
        for (auto sample = samples.begin(); sample != samples.end(); ++sample) {
            if (!means.values.contains(sample.key()))
                means.values.insert(sample.key(), sample.value());
        }
    }
}

}  // namespace td::service
