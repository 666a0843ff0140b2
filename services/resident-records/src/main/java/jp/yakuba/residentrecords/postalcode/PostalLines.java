package jp.yakuba.residentrecords.postalcode;

import java.util.List;
import java.util.Optional;

/** How the lines of a file are read, one after the other. */
sealed interface PostalLines permits LinesOfThePost, LinesWithHeader {

    /** The 町 of the line; empty if the line is of none that can be looked up. */
    Optional<PostalTown> town(List<String> line);
}
