package io.holdpoint.network.exchange;

import io.holdpoint.network.Location;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The features of a GeoJSON as rows: a Point gives the place, a LineString the length of a line that does not tell its own. */
final class GeoJsonRows {

    private final JsonReader json;
    private final Limits limits;
    private final Faults faults;
    private final Consumer<Row> taker;
    private int feature;
    private boolean collection;
    private boolean features;

    private GeoJsonRows(JsonReader json, Limits limits, Faults faults, Consumer<Row> taker) {
        this.json = json;
        this.limits = limits;
        this.faults = faults;
        this.taker = taker;
    }

    static void read(InputStream stream, Limits limits, Faults faults, Consumer<Row> taker) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(new Bounded(stream, limits.bytes()), decoder));
        new GeoJsonRows(new JsonReader(reader, limits.line()), limits, faults, taker).read();
    }

    private void read() throws IOException {
        try {
            json.object(this::member);
            json.end();
            if (!collection || !features) {
                faults.add(0, "", FaultCode.NOT_A_FEATURE_COLLECTION, "");
            }
        } catch (MalformedJson malformed) {
            faults.add(feature, "", malformed.code(), malformed.detail());
        } catch (CharacterCodingException otherEncoding) {
            faults.add(feature, "", FaultCode.BAD_ENCODING, "");
        }
    }

    private void member(String name) throws IOException {
        switch (name) {
            case "type" -> collection = json.scalar().equals("FeatureCollection");
            case "features" -> {
                features = true;
                json.array(this::feature);
            }
            default -> json.skip();
        }
    }

    private void feature() throws IOException {
        if (++feature > limits.rows()) {
            throw new MalformedJson(FaultCode.TOO_MANY_ROWS, Integer.toString(limits.rows()));
        }
        var values = new EnumMap<Column, String>(Column.class);
        var geometry = new Geometry[] {Geometry.NONE};
        json.object(name -> {
            switch (name) {
                case "properties" -> properties(values);
                case "geometry" -> geometry[0] = Geometry.read(json);
                default -> json.skip();
            }
        });
        place(values, geometry[0]);
        taker.accept(new Row(feature, values));
    }

    private void properties(Map<Column, String> values) throws IOException {
        if (json.peek() != '{') {
            json.scalar();
            return;
        }
        json.object(name -> {
            var column = Column.of(name);
            if (column.isEmpty()) {
                faults.add(feature, "", FaultCode.UNKNOWN_COLUMN, name);
                json.skip();
                return;
            }
            var text = json.scalar().strip();
            if (!text.isEmpty()) {
                values.put(column.get(), text);
            }
        });
    }

    private void place(Map<Column, String> values, Geometry geometry) {
        var id = values.getOrDefault(Column.ID, "");
        if (!geometry.fits()) {
            faults.add(feature, id, FaultCode.BAD_GEOMETRY, geometry.type());
            return;
        }
        for (Location location : geometry.locations()) {
            if (!location.valid()) {
                faults.add(feature, id, FaultCode.BAD_LOCATION, location.lon() + " " + location.lat());
                return;
            }
        }
        switch (geometry.type()) {
            case "Point" -> {
                values.put(
                        Column.LON,
                        Double.toString(geometry.locations().getFirst().lon()));
                values.put(
                        Column.LAT,
                        Double.toString(geometry.locations().getFirst().lat()));
            }
            case "LineString" -> values.putIfAbsent(Column.LENGTH, Double.toString(geometry.length()));
            default -> {}
        }
    }
}
