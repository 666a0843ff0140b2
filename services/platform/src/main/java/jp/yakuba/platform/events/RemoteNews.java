package jp.yakuba.platform.events;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.tenancy.Database;

/**
 * Finds out whether the feed of another service has something new, once for all subscribers to it. Each municipality must be
 * asked for by itself, with its own token: a few in each round, so that many municipalities cost no more than some, and a few
 * are heard of at once.
 */
final class RemoteNews {

    /** For so many municipalities a round asks the other service. */
    static final int MOST_A_ROUND = 10;

    private static final Comparator<Undone.Standing> FURTHEST = Comparator.comparingLong(Undone.Standing::position);

    private final Database database;
    private final Clock clock;
    private final Map<String, Delivery> deliveries = new LinkedHashMap<>();
    private final BiConsumer<String, MunicipalityCode> kick;
    private int turn;

    /**
     * @param deliveries to all subscribers to the feed
     * @param kick has a subscriber, by its name, served
     */
    RemoteNews(Database database, Clock clock, List<Delivery> deliveries, BiConsumer<String, MunicipalityCode> kick) {
        this.database = database;
        this.clock = clock;
        this.kick = kick;
        deliveries.forEach(delivery -> this.deliveries.put(delivery.subscriber(), delivery));
    }

    /** One round: who begins goes on, and whoever has news is served. */
    void ask() {
        var following = new LinkedHashMap<MunicipalityCode, List<Undone.Standing>>();
        for (var standing : Undone.standings(database, deliveries.keySet(), clock.instant())) {
            if (!delivery(standing).serves(standing.municipality())) {
                continue;
            }
            if (standing.follows()) {
                following
                        .computeIfAbsent(standing.municipality(), first -> new ArrayList<>())
                        .add(standing);
            } else {
                kick(standing);
            }
        }
        var towns = List.copyOf(following.values());
        var asked = Math.min(MOST_A_ROUND, towns.size());
        for (var i = 0; i < asked; i++) {
            var town = towns.get((turn + i) % towns.size());
            if (hasNews(town)) {
                town.forEach(this::kick);
            }
        }
        turn = asked == 0 ? 0 : (turn + asked) % towns.size();
    }

    /** Whether one of them is behind another, or the other service has something behind the furthest. */
    private boolean hasNews(List<Undone.Standing> town) {
        var furthest = town.stream().max(FURTHEST).orElseThrow();
        return town.stream().anyMatch(standing -> standing.position() < furthest.position())
                || delivery(furthest).hasNews(furthest.municipality(), furthest.position());
    }

    private Delivery delivery(Undone.Standing standing) {
        return Objects.requireNonNull(deliveries.get(standing.subscriber()));
    }

    private void kick(Undone.Standing standing) {
        kick.accept(standing.subscriber(), standing.municipality());
    }
}
