package jp.yakuba.residentrecords.upload;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code yakuba.upload.*} in the configuration: files that come in parts. */
@ConfigMapping(prefix = "yakuba.upload")
interface UploadSettings {

    /** How long one part may be. */
    @WithDefault("32M")
    MemorySize longestPart();

    /** How long one file may be. */
    @WithDefault("32G")
    MemorySize longest();

    /** How long all files together may be that a municipality has under way. */
    @WithDefault("64G")
    MemorySize inAll();

    /** How many files one person may have under way. */
    @WithDefault("3")
    int openOfAPerson();
}
