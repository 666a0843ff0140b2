package jp.yakuba.testdata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What a shard adds to the files.
 *
 * @param residents rows of {@code residents.csv}
 * @param protections rows of {@code protection-measures.csv}
 * @param count what is in them
 */
record ShardFiles(ByteArrayOutputStream residents, ByteArrayOutputStream protections, Census.Count count) {

    Census.Count writeTo(OutputStream residentsFile, OutputStream protectionsFile) throws IOException {
        residents.writeTo(residentsFile);
        protections.writeTo(protectionsFile);
        return count;
    }
}
