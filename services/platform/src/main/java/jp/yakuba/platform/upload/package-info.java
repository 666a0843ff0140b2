/** Forms with a file that is too long for memory and must not lie on the disk as it is: read part by part, as they come. */
@NullMarked
package jp.yakuba.platform.upload;

import org.jspecify.annotations.NullMarked;
