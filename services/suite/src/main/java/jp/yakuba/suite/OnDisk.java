package jp.yakuba.suite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What has to be on the disk before something else may be deleted. */
final class OnDisk {

    private OnDisk() {}

    /** Returns when the file, or the names in the folder, are on the disk. */
    static void force(Path place) throws IOException {
        try (var channel = FileChannel.open(place, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** The same of a folder and of all that is in it. */
    static void forceAll(Path folder) throws IOException {
        try (var places = Files.walk(folder)) {
            for (var place : places.toList()) {
                force(place);
            }
        }
    }
}
