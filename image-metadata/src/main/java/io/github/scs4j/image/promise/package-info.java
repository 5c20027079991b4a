/** What an image promises, in sentences. */
package io.github.scs4j.image.promise;
