/**
 * Secrets that somebody else keeps and lays down as files: whoever runs a container mounts them, and neither an image nor an
 * environment holds one.
 */
@NullMarked
package jp.yakuba.platform.secrets;

import org.jspecify.annotations.NullMarked;
