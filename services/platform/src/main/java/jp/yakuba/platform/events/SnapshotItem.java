package jp.yakuba.platform.events;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One subject of a room as it was at the position of the snapshot.
 *
 * @param subject whom it is about, as in events
 * @param data what an event of the room would tell of it
 */
public record SnapshotItem(String subject, ObjectNode data) {}
