/**
 * Forms with a file: taken in whole or not at all, and where it is too long for memory and must not lie on the disk as it is,
 * read part by part, as it comes.
 */
@NullMarked
package jp.yakuba.platform.upload;

import org.jspecify.annotations.NullMarked;
