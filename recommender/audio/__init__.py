"""Everything heard in a track: decoding, spectrogram, network, descriptors."""
