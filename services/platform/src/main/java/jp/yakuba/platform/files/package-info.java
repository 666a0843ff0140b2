/** Uploads and results of any size: stored in pieces, streamed in and out, kept until a day. */
@NullMarked
package jp.yakuba.platform.files;

import org.jspecify.annotations.NullMarked;
