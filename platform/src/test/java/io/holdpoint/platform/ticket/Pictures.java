package io.holdpoint.platform.ticket;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** Pictures, each different from every other. */
public final class Pictures {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Pictures() {}

    /** A small picture in this format. */
    public static byte[] drawn(String format) {
        var image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        int number = COUNT.incrementAndGet();
        for (int bit = 0; bit < 32; bit++) {
            int colour = (number >>> bit & 1) == 1 ? 0xffffff : 0;
            for (int dot = 0; dot < 64; dot++) {
                image.setRGB(bit % 8 * 8 + dot % 8, bit / 8 * 8 + dot / 8, colour);
            }
        }
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
