package io.holdpoint.platform.command;

import io.holdpoint.kernel.text.Names;
import io.holdpoint.kernel.text.Text;
import io.holdpoint.platform.organisation.Name;
import io.holdpoint.platform.organisation.People;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people are called, asked for together where they are known beforehand and one by one where not; for one answer only. */
public final class Called implements Names {

    private final People people;
    private final Map<String, Text> known = new HashMap<>();

    /** Names of {@code ids}, and of others when they come up. */
    public Called(People people, Collection<String> ids) {
        this.people = people;
        learn(ids);
    }

    @Override
    public Text of(String person) {
        if (!known.containsKey(person)) {
            learn(List.of(person));
        }
        return known.getOrDefault(person, Text.same(person));
    }

    private void learn(Collection<String> ids) {
        ids.forEach(id -> known.put(id, Text.same(id)));
        people.names(ids).forEach((id, name) -> known.put(id, text(name)));
    }

    private static Text text(Name name) {
        return new Text(name.en(), name.zh());
    }
}
