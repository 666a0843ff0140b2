package jp.yakuba.platform.isolation;

import java.util.List;
import java.util.Map;

/** Another municipality, which has one of everything that the room keeps. */
public interface NeighbouringTown {

    /** The ids of what it has, by the names used in the examples. */
    Map<String, String> has();

    /** Words that stand in what it has and nowhere else. */
    List<String> words();

    /** What stands in its tables, so that one sees whether it was changed. */
    Map<String, String> contents();
}
