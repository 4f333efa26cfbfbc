package dk.rammevaerk.documents.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;

/** A picture that can be set: JPEG or PNG in the screen's colours. */
final class Picture {
    /** A picture of more points than this would take hundreds of megabytes to unpack. */
    private static final long MOST_POINTS = 40_000_000;

    private final byte[] bytes;
    private final String mediaType;
    private final int width;
    private final int height;

    private Picture(byte[] bytes, String mediaType, int width, int height) {
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.width = width;
        this.height = height;
    }

    byte[] bytes() {
        return bytes;
    }

    String mediaType() {
        return mediaType;
    }

    /** An address that holds the picture itself. */
    String address() {
        return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    /** In picture points. */
    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Null when the bytes are no picture that this program can read. */
    static @Nullable Picture read(byte @Nullable [] bytes) {
        if (bytes == null) return null;
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return null;
            var reader = readers.next();
            try {
                reader.setInput(in);
                return read(reader, bytes);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            // the readers of the JDK answer damaged files with many kinds of exceptions
            return null;
        }
    }

    private static @Nullable Picture read(ImageReader reader, byte[] bytes) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_POINTS) return null;
        var format = reader.getFormatName().toLowerCase(Locale.ROOT);
        var image = reader.read(0);
        if (format.equals("jpeg")) return new Picture(bytes, "image/jpeg", width, height);
        return new Picture(png(image), "image/png", width, height);
    }

    /** Plain colours on white: palettes, profiles and animations stay behind. */
    private static byte[] png(BufferedImage image) throws IOException {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = plain.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(plain, "png", out);
        return out.toByteArray();
    }
}
