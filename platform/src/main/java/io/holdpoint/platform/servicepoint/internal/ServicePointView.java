package io.holdpoint.platform.servicepoint.internal;

import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.facts.Source;
import io.holdpoint.platform.servicepoint.ServicePoints.Entry;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** An entry of the register as it goes over the wire. */
record ServicePointView(
        @NotBlank @Size(max = 80) String customer,
        @NotBlank @Size(max = 300) String address,
        @NotBlank @Size(max = 80) String box,
        @NotBlank @Size(max = 300) String boxName,
        @NotBlank @Size(max = 80) String meter,
        List<Source> sources,
        @NotBlank @Size(max = 80) String unit) {

    static ServicePointView of(Entry entry) {
        var point = entry.point();
        return new ServicePointView(
                point.customer(),
                point.address(),
                point.box(),
                point.boxName(),
                point.meter(),
                point.sources(),
                entry.unit());
    }

    Entry entry() {
        return new Entry(new ServicePoint(customer, address, box, boxName, meter, sources), unit);
    }
}
